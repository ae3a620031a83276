export const FILE_STORE = Symbol('file store');
