/** The one place that reads the wall clock; everything else receives the time as an argument. */
export type Clock = () => Date;

export const wallClock: Clock = () => new Date();
