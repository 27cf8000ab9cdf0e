import type { RequestListener, Server } from "node:http";

export function fileAnswerer(folder: string): RequestListener;
export function serve(folder: string, port: number): Promise<Server>;
