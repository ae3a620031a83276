export function isAllowedLicence(licence: string): boolean;
export function lockFaults(lock: { packages: Record<string, object> }): string[];
export function readAudit(output: string): { asked: boolean; why: string | null; high: string[] };
