export declare function buildMediator(): Promise<{ app: string; worker: string }>;
