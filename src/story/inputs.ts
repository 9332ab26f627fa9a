/** The events that tell of a reader's own input, by whatever device: what runs by itself gives way. */
export const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
