export const localAddress: string;
export function siteAddress(base?: string): string;
export function officeScript(office?: string): string;
export function contentPolicy(office: string, origins?: readonly string[]): string;
export function manifestFor(manifest: string, address: string): string;
