/** The parts of a DOCX that do not depend on its text. Sizes are half points or twentieths of a point, as the format has them. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const TITLE_FACE = '方正小标宋简体';
export const BODY_FACE = '仿宋_GB2312';
export const LABEL_FACE = '黑体';

const face = (name: string) => `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}"/>`;

function style(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** 标题二号小标宋居中，正文三号仿宋、行距28磅、首行空二字（GB/T 9704—2012）. */
const STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${face(BODY_FACE)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
  + style('AnqiTitle', '文书标题', '<w:keepNext/><w:spacing w:line="680" w:lineRule="exact"/><w:jc w:val="center"/>', `${face(TITLE_FACE)}<w:sz w:val="44"/>`)
  + style('AnqiNumber', '文号', '<w:spacing w:before="160" w:after="240" w:line="560" w:lineRule="exact"/><w:jc w:val="center"/>', '')
  + style('AnqiLine', '顶格', '<w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/>', '')
  + style('AnqiText', '正文', '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>', '')
  + style('AnqiNote', '附注', '<w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:jc w:val="both"/>', '<w:sz w:val="24"/>')
  + style('AnqiSign', '落款', '<w:keepNext/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>', '')
  + style('AnqiLabel', '表头', '<w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="center"/>', `${face(LABEL_FACE)}<w:sz w:val="24"/>`)
  + style('AnqiCell', '表格', '<w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="left"/>', '<w:sz w:val="24"/>')
  + '</w:styles>';

/** Machines without these faces take the nearest they have. */
const FONTS = `${HEAD}<w:fonts ${W}>${[[TITLE_FACE, '小标宋,FZXiaoBiaoSong-B05S,宋体,SimSun'], [BODY_FACE, '仿宋,FangSong,STFangsong'], [LABEL_FACE, 'SimHei,STHeiti']]
  .map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`).join('')}</w:fonts>`;

const FOOTER = `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;

/** A4 with the margins of GB/T 9704: 37 mm above, 28 mm left. */
const SECTION = '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1418" w:gutter="0"/></w:sectPr>';

export function documentXml(body: string): string {
  return `${HEAD}<w:document ${W}><w:body>${body}${SECTION}</w:body></w:document>`;
}

export const FIXED_PARTS: ReadonlyMap<string, string> = new Map([
  ['[Content_Types].xml', `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[['document', 'document.main'], ['styles', 'styles'], ['fontTable', 'fontTable'], ['footer1', 'footer']].map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`).join('')}</Types>`],
  ['_rels/.rels', `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`],
  ['word/_rels/document.xml.rels', `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[['rId1', 'styles'], ['rId2', 'fontTable'], ['rId3', 'footer']].map(([id, type]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${type === 'footer' ? 'footer1' : type}.xml"/>`).join('')}</Relationships>`],
  ['word/styles.xml', STYLES],
  ['word/fontTable.xml', FONTS],
  ['word/footer1.xml', FOOTER],
]);
