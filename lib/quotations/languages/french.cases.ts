import type { LanguageCase } from './language-case.ts';

/** French: what is to be found in texts of our own. */
export const FRENCH_CASES: LanguageCase[] = [
  ['« Le pont restera fermé », a déclaré Ada Quell.', 'direct | Le pont restera fermé | Ada Quell | a déclaré | -'],
  [
    '«\u00a0Le pont restera fermé\u00a0», a déclaré Ada Quell.',
    'direct | Le pont restera fermé | Ada Quell | a déclaré',
  ],
  ['«\u202fLe pont restera fermé\u202f», déclare Ada Quell.', 'direct | Le pont restera fermé | Ada Quell | déclare'],
  ['“Le pont restera fermé”, a déclaré Ada Quell.', 'direct | Le pont restera fermé | Ada Quell | a déclaré'],
  ['"Le pont restera fermé", a déclaré Ada Quell.', 'direct | Le pont restera fermé | Ada Quell | a déclaré'],
  [
    'Ada Quell a déclaré : « Personne ne nous a consultés. »',
    'direct | Personne ne nous a consultés. | Ada Quell | a déclaré',
  ],
  ['Ada Quell : « Personne ne nous a consultés. »', 'direct | Personne ne nous a consultés. | Ada Quell | :'],
  ['« Qui paiera le bac ? » demande Ben Rath.', 'direct | Qui paiera le bac ? | Ben Rath | demande'],
  ['« Le bac, dit-elle, ne partira pas. »', 'direct | Le bac … ne partira pas. | elle | dit'],
  ['« Le bac, a ajouté Ada Quell, ne partira pas. »', 'direct | Le bac … ne partira pas. | Ada Quell | a ajouté'],
  [
    '« Le bac », a expliqué Ada Quell, « ne partira pas. »',
    'direct | Le bac … ne partira pas. | Ada Quell | a expliqué',
  ],
  [
    '« Nous attendons », dit Ada Quell. « La pluie cesse. »',
    'direct | Nous attendons … La pluie cesse. | Ada Quell | dit',
  ],
  ['« Nous attendons », a-t-elle répondu.', 'direct | Nous attendons | elle | répondu'],
  ['« Nous attendons », lui a répondu Ada Quell.', 'direct | Nous attendons | Ada Quell | a répondu'],
  ['« Nous attendons », s’est réjouie Ada Quell.', 'direct | Nous attendons | Ada Quell | s’est réjouie'],
  [
    '« L’argent est là », a assuré la ministre de la Santé, Ada Quell.',
    'direct | L’argent est là | Ada Quell | a assuré | ministre de la Santé',
  ],
  [
    '« L’argent est là », a assuré le ministre de l’Intérieur Ben Rath.',
    'direct | L’argent est là | Ben Rath | a assuré | ministre de l’Intérieur',
  ],
  [
    '« L’argent est là », a assuré Ada Quell, directrice du port.',
    'direct | L’argent est là | Ada Quell | a assuré | directrice du port',
  ],
  [
    'Ada Quell, 42 ans, maire de Marsan, a affirmé : « L’argent est là. »',
    'direct | L’argent est là. | Ada Quell | a affirmé | maire de Marsan',
  ],
  ['« L’argent est là », assure Mme Quell.', 'direct | L’argent est là | Quell | assure | -'],
  ['« L’argent est là », assure le maire.', 'direct | L’argent est là | le maire | assure | -'],
  [
    '« L’argent est là », indique un porte-parole de la police.',
    'direct | L’argent est là | un porte-parole de la police | indique',
  ],
  ['« L’argent est là », selon Ada Quell.', 'direct | L’argent est là | Ada Quell | selon'],
  ['L’avocat d’Ada Quell a dit : « Nous ferons appel. »', 'direct | Nous ferons appel. | L’avocat d’Ada Quell | a dit'],
  ['– Non, dit Ada Quell. Je reste ici.', 'direct | Non … Je reste ici. | Ada Quell | dit'],
  ['— Tu viens ? demanda-t-il.', 'direct | Tu viens ? | il | demanda'],
  ['— Tu viens ?', 'scare | Tu viens ? | - | -'],
  ['Ada Quell a affirmé que le pont était « un danger ».', 'mixed | un danger | Ada Quell | a affirmé'],
  ['Ada Quell, maire de Marsan, dénonce « un danger ».', 'mixed | un danger | Ada Quell | dénonce | maire de Marsan'],
  [
    'Le pont est « perdu », selon le porte-parole de la police.',
    'mixed | perdu | le porte-parole de la police | selon',
  ],
  ['Selon Ada Quell, le pont est « perdu ».', 'mixed | perdu | Ada Quell | Selon'],
  ['Le pont est « perdu », a regretté Ben Rath.', 'mixed | perdu | Ben Rath | a regretté'],
  ['Selon Ada Quell, le pont est perdu.', 'indirect | le pont est perdu | Ada Quell | Selon'],
  ['D’après Ada Quell, le pont est perdu.', 'indirect | le pont est perdu | Ada Quell | D’après'],
  ['Le pont est perdu, selon Ada Quell.', 'indirect | Le pont est perdu | Ada Quell | selon'],
  ['Ada Quell a dit que le pont était perdu.', 'indirect | que le pont était perdu | Ada Quell | a dit'],
  ['Elle a dit mardi qu’elle partirait.', 'indirect | qu’elle partirait | Elle | a dit'],
  ['Le maire n’a pas dit que le pont était perdu.', 'indirect | que le pont était perdu | Le maire | a pas dit'],
  ['Le pont est perdu, a expliqué Ada Quell.', 'indirect | Le pont est perdu | Ada Quell | a expliqué'],
  ['Comme l’a indiqué Ada Quell, le pont est perdu.', 'indirect | le pont est perdu | Ada Quell | a indiqué'],
  [
    'Ada Quell a dit que le pont était perdu, ajoutant que le bac suffirait.',
    'indirect | que le pont était perdu | Ada Quell | a dit',
    'indirect | que le bac suffirait | Ada Quell | ajoutant',
  ],
  [
    'La Commission européenne a annoncé que l’aide viendrait.',
    'indirect | que l’aide viendrait | Commission européenne | a annoncé',
  ],
  [
    'Pour la préfète Ada Quell, « l’État fait son possible ».',
    'direct | l’État fait son possible | Ada Quell | Pour | préfète',
  ],
  ['Pour la fête, le maire a sorti « La Marsane ».', 'scare | La Marsane | - | -'],
  ['« Enfin ! », s’est exclamée sur X l’élue Ada Quell.', 'direct | Enfin ! | Ada Quell | s’est exclamée | élue'],
  [
    '« C’est trop tard, soupire Karl Winter, pêcheur à Marsan. Les poissons sont partis. »',
    'direct | C’est trop tard … Les poissons sont partis. | Karl Winter | soupire | pêcheur à Marsan',
  ],
  ['Selon des experts cités hier, le bac est perdu.', 'indirect | le bac est perdu | des experts cités | Selon'],
  ['Le panneau « Accès interdit » pend de travers.', 'scare | Accès interdit | - | -'],
  ['Le maire a remis les clés aux habitants.'],
  ['La note du restaurant était salée.'],
  [
    'La maire Ada Quell est arrivée tard. « La route était longue », a-t-elle expliqué.',
    'direct | La route était longue | elle | expliqué | maire | Ada Quell',
  ],
  [
    'Ben Rath, ministre des Transports, était présent. « Le bac partira », a promis Rath.',
    'direct | Le bac partira | Rath | a promis | ministre des Transports | Ben Rath',
  ],
  [
    'Ada Quell, ministre de la Santé, est venue. « Le bac partira », a dit la ministre.',
    'direct | Le bac partira | la ministre | a dit | ministre de la Santé | Ada Quell',
  ],
  ['« Le bac partira, a dit Ben Rath.', 'scare | Le bac partira, a dit Ben Rath. | - | -'],
  ['« Il m’a dit “jamais” hier », raconte Ada Quell.', 'direct | Il m’a dit “jamais” hier | Ada Quell | raconte'],
  [
    'Ada Quell et Ben Rath ont déclaré que le bac partirait.',
    'indirect | que le bac partirait | Ada Quell et Ben Rath | ont déclaré',
  ],
];
