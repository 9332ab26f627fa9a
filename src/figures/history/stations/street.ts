/** The level of the city's streets on its plate. */
export const GROUND = 452;
