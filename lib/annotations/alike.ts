/** From this share of letters in common on (0 to 1) two stretches are the same passage, changed; below, its words are held to be gone. */
export const ALIKE = 0.5;

/** Words in another order are the same passage from this share of the longer ones on. */
export const REORDERED = 0.6;

/** So much better must one place be than another, or what stands around them decides. */
export const MARGIN = 0.05;

/** So much more alike must the surroundings of one place be, or neither is taken. */
export const CLEARLY = 0.2;
