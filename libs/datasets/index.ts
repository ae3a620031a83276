export { driveDataSet, type Driven, type DriveOptions } from './drive.js';
export type { CaseScript, DataSet, Step } from './case-script.js';
export { dongli2022 } from './dongli-2022.js';
export { nankai2020 } from './nankai-2020.js';
export { nankai2024 } from './nankai-2024.js';
export { nankaiDesk } from './nankai-desk.js';
export { nankaiLive } from './nankai-live.js';
export { zhangzhou2020 } from './zhangzhou-2020.js';
