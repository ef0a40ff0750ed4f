import type { LanguageCase } from './language-case.ts';

/** Spanish: what is to be found in texts of our own. */
export const SPANISH_CASES: LanguageCase[] = [
  ['«El puente seguirá cerrado», dijo Ada Quell.', 'direct | El puente seguirá cerrado | Ada Quell | dijo | -'],
  ['“El puente seguirá cerrado”, dijo Ada Quell.', 'direct | El puente seguirá cerrado | Ada Quell | dijo'],
  ['"El puente seguirá cerrado", dijo Ada Quell.', 'direct | El puente seguirá cerrado | Ada Quell | dijo'],
  ['«El puente seguirá cerrado», ha dicho Ada Quell.', 'direct | El puente seguirá cerrado | Ada Quell | ha dicho'],
  ['Ada Quell dijo: «Nadie nos preguntó».', 'direct | Nadie nos preguntó | Ada Quell | dijo'],
  ['Ada Quell ha asegurado: «Nadie nos preguntó».', 'direct | Nadie nos preguntó | Ada Quell | ha asegurado'],
  ['Ada Quell: «Nadie nos preguntó».', 'direct | Nadie nos preguntó | Ada Quell | :'],
  ['«¿Quién paga la barca?», preguntó Tomás Rath.', 'direct | ¿Quién paga la barca? | Tomás Rath | preguntó'],
  ['«La barca», explicó Ada Quell, «no saldrá».', 'direct | La barca … no saldrá | Ada Quell | explicó'],
  ['«Esperamos», dijo Ada Quell. «La lluvia cesa.»', 'direct | Esperamos … La lluvia cesa. | Ada Quell | dijo'],
  ['«Esperamos», le respondió Ada Quell.', 'direct | Esperamos | Ada Quell | respondió'],
  ['«Esperamos», dijo ella.', 'direct | Esperamos | ella | dijo'],
  ['«Esperamos», dijo el alcalde.', 'direct | Esperamos | el alcalde | dijo | -'],
  ['«Esperamos», dijo este lunes el alcalde.', 'direct | Esperamos | el alcalde | dijo'],
  [
    '«El dinero está», afirmó la ministra de Sanidad, Ada Quell, este lunes.',
    'direct | El dinero está | Ada Quell | afirmó | ministra de Sanidad',
  ],
  [
    'El portavoz del Gobierno, Tomás Rath, aseguró: «El dinero está».',
    'direct | El dinero está | Tomás Rath | aseguró | portavoz del Gobierno',
  ],
  [
    '«El dinero está», afirmó Ada Quell, directora del puerto.',
    'direct | El dinero está | Ada Quell | afirmó | directora del puerto',
  ],
  [
    'Ada Quell, alcaldesa de Marsán, afirmó: «El dinero está».',
    'direct | El dinero está | Ada Quell | afirmó | alcaldesa de Marsán',
  ],
  ['«El dinero está», afirmó la alcaldesa Ada Quell.', 'direct | El dinero está | Ada Quell | afirmó | alcaldesa'],
  ['«El dinero está», dijo el Sr. Quell.', 'direct | El dinero está | Quell | dijo | -'],
  [
    '«El dinero está», indicó un portavoz de la policía.',
    'direct | El dinero está | un portavoz de la policía | indicó',
  ],
  ['«El dinero está», según Ada Quell.', 'direct | El dinero está | Ada Quell | según'],
  ['—¿Viene? —dijo Quell—. No lo sé.', 'direct | ¿Viene? … No lo sé. | Quell | dijo'],
  ['—No iré —contestó Ada Quell.', 'direct | No iré | Ada Quell | contestó'],
  ['—Mañana salimos —añadió ella—, si deja de llover.', 'direct | Mañana salimos … si deja de llover. | ella | añadió'],
  ['—No iré.', 'scare | No iré. | - | -'],
  ['Ada Quell dijo que el puente era «un peligro».', 'mixed | un peligro | Ada Quell | dijo'],
  [
    'Ada Quell, alcaldesa de Marsán, ha dicho que es “un peligro”.',
    'mixed | un peligro | Ada Quell | ha dicho | alcaldesa de Marsán',
  ],
  [
    'El puente es «un peligro», según el portavoz de la policía.',
    'mixed | un peligro | el portavoz de la policía | según',
  ],
  ['El puente es «un peligro», advirtió Tomás Rath.', 'mixed | un peligro | Tomás Rath | advirtió'],
  ['Según Ada Quell, el puente es «un peligro».', 'mixed | un peligro | Ada Quell | Según'],
  ['Ada Quell calificó la obra de «inútil».', 'mixed | inútil | Ada Quell | calificó'],
  ['Según Ada Quell, el puente está perdido.', 'indirect | el puente está perdido | Ada Quell | Según'],
  [
    'De acuerdo con Ada Quell, el puente está perdido.',
    'indirect | el puente está perdido | Ada Quell | De acuerdo con',
  ],
  ['El puente está perdido, según Ada Quell.', 'indirect | El puente está perdido | Ada Quell | según'],
  ['Ada Quell dijo que el puente estaba perdido.', 'indirect | que el puente estaba perdido | Ada Quell | dijo'],
  ['Ayer dijo Ada Quell que el puente estaba perdido.', 'indirect | que el puente estaba perdido | Ada Quell | dijo'],
  [
    'El ministro no dijo que el puente estuviera perdido.',
    'indirect | que el puente estuviera perdido | El ministro | dijo',
  ],
  ['El puente está perdido, explicó Ada Quell.', 'indirect | El puente está perdido | Ada Quell | explicó'],
  ['Como dijo Ada Quell, el puente está perdido.', 'indirect | el puente está perdido | Ada Quell | dijo'],
  [
    'Ada Quell dijo que el puente estaba perdido, añadiendo que la barca bastaría.',
    'indirect | que el puente estaba perdido | Ada Quell | dijo',
    'indirect | que la barca bastaría | Ada Quell | añadiendo',
  ],
  [
    'Ada Quell dijo que el puente estaba perdido. Añadió que la barca bastaría.',
    'indirect | que el puente estaba perdido | Ada Quell | dijo',
    'indirect | que la barca bastaría | Ada Quell | Añadió',
  ],
  ['El cartel «Prohibido el paso» cuelga torcido.', 'scare | Prohibido el paso | - | -'],
  ['La alcaldesa entregó las llaves a los vecinos.'],
  [
    'La alcaldesa Ada Quell llegó tarde. «El camino era largo», dijo ella.',
    'direct | El camino era largo | ella | dijo | alcaldesa | Ada Quell',
  ],
  [
    'Tomás Rath, ministro de Transportes, estaba presente. «La barca saldrá», prometió Rath.',
    'direct | La barca saldrá | Rath | prometió | ministro de Transportes | Tomás Rath',
  ],
  [
    'Ada Quell, ministra de Sanidad, vino. «La barca saldrá», dijo la ministra.',
    'direct | La barca saldrá | la ministra | dijo | ministra de Sanidad | Ada Quell',
  ],
  [
    '«La barca saldrá», dijo Ada Quell.\n\n«Y será antes de mayo», añadió.',
    'direct | La barca saldrá | Ada Quell | dijo',
    'direct | Y será antes de mayo | Ada Quell | añadió',
  ],
  ['«La barca saldrá, dijo Ada Quell.', 'scare | La barca saldrá, dijo Ada Quell. | - | -'],
  ['«Me dijo “nunca” ayer», contó Ada Quell.', 'direct | Me dijo “nunca” ayer | Ada Quell | contó'],
  ['El Gobierno anunció que la ayuda llegaría.', 'indirect | que la ayuda llegaría | Gobierno | anunció'],
];
