/** Faults of the room `production`. */
export interface ProductionFaults {}
