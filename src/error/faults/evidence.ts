/** Faults of the room `evidence`. */
export interface EvidenceFaults {}
