export declare const canInstallPackages: () => boolean;
export declare function installPackages(...names: string[]): Promise<void>;
