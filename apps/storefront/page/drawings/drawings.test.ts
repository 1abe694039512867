import { lightness, namedColour } from '../colours';
import { drawingFor } from '.';

test.each([
  ['Side Tables', 'sideTable'],
  ['Turntables', 'turntable'],
  ['Dog Beds', 'petBed'],
  ['Desk Lamps', 'deskLamp'],
  ['Desks', 'desk'],
  ['Running Vests', 'vest'],
  ['Watering Cans', 'wateringCan'],
  ['Fitted Sheets', 'linen'],
  ['Chopping Boards', 'board'],
  ['Frying Pans', 'pan'],
  ['electronics.smartphone', 'phone'],
])('%s is drawn as what it is', (category, drawing) => {
  expect(drawingFor(category)).toBe(drawing);
});

test('what nobody can draw gets no wrong picture', () => {
  expect(drawingFor('Gift vouchers')).toBeUndefined();
});

test('a shade of two words stands before its last word', () => {
  expect(namedColour('Forest Green')).not.toEqual(namedColour('Green'));
  expect(namedColour('Matt Black')).toEqual(namedColour('Black'));
  expect(namedColour('Blurple')).toBeUndefined();
});

test('what has no colour to choose is drawn in that of its material', () => {
  for (const material of ['Sterling Silver', 'Stainless Steel', 'Oak', 'Freshwater Pearl', 'Vegan Leather']) {
    expect({ material, colour: namedColour(material) }).not.toEqual({ material, colour: undefined });
  }
});

test('white looks lighter than navy', () => {
  expect(lightness(namedColour('White')!)).toBeGreaterThan(lightness(namedColour('Navy')!));
});
