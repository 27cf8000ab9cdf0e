/** Faults of the room `prosperity`. */
export interface ProsperityFaults {}
