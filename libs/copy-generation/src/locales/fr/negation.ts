import type { CheckWords } from '../check-words';

/** What denies, and what only looks as if it did. */
export const negation: CheckWords['negation'] = {
  almost: 'presque quasiment pratiquement',
  negators: `
    non merci; en vain (des|de|les|un|une|le|la); sans; plutôt que|qu (d) (au|aux|en|à|un|une|des|le|la|du); zéro; ni; pas de|d
    pas; non; aucun; aucune; jamais; tout sauf; tout , sauf|hormis; loin d'être|de; loin d être; dépourvu* de; exempt* de
    exempte* de; exempt* d; dénué* de; privé* de; nulle; nul; manque de; au lieu de; hormis; hors; excepté; sauf; impossible
    rien de|d; en aucun cas; à l'exclusion de
    pas|non|aucunement compatible|compatibles|adapté|adaptée|adaptés|adaptées avec|à|au|aux|pour; évite|évitez|éviter
    proscrire; proscrivez; interdit*; déconseillé*; inadapté*; se passe|passent de|d; jamais de|d; ne|n .. jamais
  `,
  postponed: `
    c est à part|en~plus|en~sus; ce n est pas son|sa truc|fort|tasse~de~thé|affaire
    n est pas son|sa truc|fort|tasse~de~thé|affaire; ne sont pas leur truc|fort|affaire; très peu pour lui|elle|eux|elles
    n est pas pour lui|elle|eux|elles; à vous de la|le|les choisir|fournir|ajouter|prévoir|trouver; est|sont à votre charge
    en supplément; en sus; à prévoir (séparément|en plus|à part)
    ne sont|est|figure|figurent|fait|font pas inclus*|fourni*|compris*|partie|dans~la~boîte|dans~le~coffret
    à|faut|devrez|devez acheter|commander|prévoir|procurer séparément|à~part|en~plus|en~sus
    se vend|vendent|achète|achètent séparément|à~part; manque; manquent; absent|absente|absents|absentes
    pas fourni*|inclus*|prévu*|présent*|compris*; non fourni*|inclus*|compris*|prévu*
    vendu*|disponible* séparément|à~part|en~option|en~sus; exclu*; à éviter|proscrire|bannir; interdit|interdite|interdits
    déconseillé|déconseillée|déconseillés
    pas|non livré|livrée|livrés|livrées|nécessaire|nécessaires|requis|requise|recommandé|recommandée|conseillé|conseillée|possible|autorisé|autorisée|indispensable
    ne lui|leur convient|conviennent pas; ne l est|sont (pas) .|,|:; ne|n y va|vont|passe|passent pas
    pas faits|fait|faite|prévus pour cela|ça
  `,
  harmless: `
    de|à|partir~de zéro; zéro degré*; non seulement; rien de plus|tel|plus~simple; sans prise; sans bruit inutile
    sans chichis|façon|souci|encombrer|attendre|vous|y|s|en|forcer; pas à pas; ne font|fait pas peur; ne .. peur
    ne|n oubliez|oublions|hésitez pas; pas de souci*; pas mal; pas besoin; non loin; ni trop _; ni vu
    pas seulement|uniquement|moins; sans doute|souci|oublier|cesse|attendre|égal|égale|pareil|rival; non ,
    pas plus|moins (de|que); pas à; n'hésitez pas; n hésitez pas; n'est -ce; ne|n|n'est|n'a _ que|qu; ne|n se _ que|qu
    rien que; pas même; non plus; rien d'autre|autre; pas que|qu; pas question de s; pas seulement
    si|quand|lorsque|lorsqu|dès~que .. pas|plus|sans|aucun|aucune|rien; pourquoi pas
    sans effort|peine|chichi*|fioriture*|prise~de~tête|compter|se|avoir|que|aide|complication*|histoire*|fin|tarder
    pas de souci|panique|problème; pas encore; ou non; ou pas; pas à pas; pas si; sans fil|fils
  `,
  verbal:
    `pas jamais non impossible évite évitez éviter proscrire proscrivez interdit interdite déconseillé déconseillée inadapté inadaptée hormis hors
    excepté sauf loin tout au en`.split(/\s+/),
  weighty: `
    parfum*; fragrance*; alcool*; paraben*; paraben*; silicone*; sulfate*; sulfite*; huile* minérale*; huile de palme
    conservateur*; additif*; sucre*; édulcorant*; sel; caféine
    gluten; blé; lactose; lait; produits laitiers; œuf*; oeuf*; soja; noix; fruits à coque; arachide*; cacahuète*; sésame
    céleri; viande; gélatine; animal*; animaux; arôme*; colorant*; ogm; ajouté|ajoutée|ajoutés|artificiel*|synthétique*
    latex; nickel; plomb; pvc; pfas; pfc; bpa; bisphénol*; phtalate*; plastifiant*; formaldéhyde; solvant*; biocide*
    pesticide*; chimi*; toxi*; microplastique*; plastique*; chlore; javel; cadmium; chrome; métaux
    danger*; risque*; allergène*; résidu*; émission*; pile|piles|batterie|batteries; câble*; chargeur*; montage; outil*
    garantie
  `,
  openers: ['ne', 'n'],
  concord: ['ni', 'aucun', 'aucune', 'rien', 'jamais', 'nul', 'nulle'],
  enders: ['mais', 'avec', 'et', 'or', 'cependant', 'pourtant', 'tandis', 'alors'],
  suffixes: [],
  prefixes: ['non', 'anti'],
};
