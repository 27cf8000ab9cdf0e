export function allowedOrigins(given?: string): string[];
