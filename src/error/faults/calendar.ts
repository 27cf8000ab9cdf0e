/** Faults of the room `calendar`. */
export interface CalendarFaults {}
