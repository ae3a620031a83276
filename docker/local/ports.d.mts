/** A free loopback port; the preferred one if it is free. */
export declare function freePort(...preferred: number[]): Promise<number>;
/** Whether something listens there. */
export declare function answers(port: number, options?: { greets?: boolean }): Promise<boolean>;
