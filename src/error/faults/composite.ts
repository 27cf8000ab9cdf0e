/** Faults of the room `composite`. */
export interface CompositeFaults {}
