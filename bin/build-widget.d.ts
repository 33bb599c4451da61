export declare function buildWidget(): Promise<{ script: string; style: string }>;
