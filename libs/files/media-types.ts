/** One kind of file that is accepted. */
export interface MediaType {
  readonly mediaType: string;
  /** Names that detection by content gives to such files. Empty: text, which has no signature. */
  readonly detected: readonly string[];
  readonly nameZh: string;
}

/** What a case file may hold, by extension. Nothing here runs when it is opened: no macro formats, no HTML, no SVG. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  pdf: { mediaType: 'application/pdf', detected: ['pdf'], nameZh: 'PDF 文档' },
  ofd: { mediaType: 'application/ofd', detected: ['ofd'], nameZh: 'OFD 版式文档' },
  jpg: { mediaType: 'image/jpeg', detected: ['jpg'], nameZh: 'JPEG 图片' },
  jpeg: { mediaType: 'image/jpeg', detected: ['jpg'], nameZh: 'JPEG 图片' },
  png: { mediaType: 'image/png', detected: ['png', 'apng'], nameZh: 'PNG 图片' },
  heic: { mediaType: 'image/heic', detected: ['heic'], nameZh: 'HEIC 图片' },
  mp4: { mediaType: 'video/mp4', detected: ['mp4', 'm4v'], nameZh: 'MP4 视频' },
  mov: { mediaType: 'video/quicktime', detected: ['mov'], nameZh: 'QuickTime 视频' },
  mp3: { mediaType: 'audio/mpeg', detected: ['mp3'], nameZh: 'MP3 音频' },
  wav: { mediaType: 'audio/wav', detected: ['wav'], nameZh: 'WAV 音频' },
  // Recorders write sound into plain MP4 containers and name them m4a.
  m4a: { mediaType: 'audio/mp4', detected: ['m4a', 'mp4'], nameZh: 'M4A 音频' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', detected: ['docx'], nameZh: 'Word 文档' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', detected: ['xlsx'], nameZh: 'Excel 表格' },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', detected: ['pptx'], nameZh: 'PowerPoint 演示文稿' },
  zip: { mediaType: 'application/zip', detected: ['zip'], nameZh: 'ZIP 压缩包' },
  txt: { mediaType: 'text/plain', detected: [], nameZh: '文本' },
  csv: { mediaType: 'text/csv', detected: [], nameZh: 'CSV 表格' },
};

export const ALLOWED_EXTENSIONS = Object.keys(MEDIA_TYPES).join('、');

/** True for sound, video and photographs: what an audio-visual record can be. */
export function isAudioVisual(mediaType: string): boolean {
  return /^(image|video|audio)\//.test(mediaType);
}
