import type { Department } from '../product-type';
import { beauty } from './beauty';
import { electronics } from './electronics';
import { family } from './family';
import { fashion } from './fashion';
import { garden } from './garden';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoor } from './outdoor';
import { sport } from './sport';

/** Everything that the demo shop sells: 9 departments, 20 categories, 100 types of product. */
export const DEPARTMENTS: readonly Department[] = [
  outdoor,
  sport,
  fashion,
  home,
  kitchen,
  beauty,
  garden,
  electronics,
  family,
];
