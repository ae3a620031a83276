/** Surnames of two characters; a name that begins with one keeps both. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set([
  '欧阳', '太史', '端木', '上官', '司马', '东方', '独孤', '南宫', '万俟', '闻人', '夏侯', '诸葛', '尉迟', '公羊', '赫连', '澹台', '皇甫', '宗政', '濮阳',
  '公冶', '太叔', '申屠', '公孙', '慕容', '仲孙', '钟离', '长孙', '宇文', '司徒', '鲜于', '司空', '闾丘', '子车', '亓官', '司寇', '巫马', '公西', '颛孙',
  '壤驷', '公良', '漆雕', '乐正', '宰父', '谷梁', '拓跋', '夹谷', '轩辕', '令狐', '段干', '百里', '呼延', '东郭', '南门', '羊舌', '微生', '公户', '公玉',
  '梁丘', '左丘', '东门', '西门', '第五', '纳兰', '完颜', '叶赫',
]);

/** The commonest surnames that are not also everyday words: enough to tell a name after “工人” from the rest of the sentence. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭肖田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦付邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱覃武戴莫孔汤牛樊葛邢乔伍庞颜倪庄聂章鲁岳翟殷詹欧耿兰焦俞柳甘祝宁舒阮柯纪梅童凌裴霍苗曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶牟艾尤穆卓吉缪芦麦褚娄窦戚岑景宫卜冷晏席柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁巫寇桑郎甄丛仲虞敖巩佘池麻苑迟邝';

/** Surnames that are common as names and as words too (向、于、曾…): taken for a name only where an identity follows. */
export const AMBIGUOUS_SURNAMES = '高何于曾任方万白向金程严安施易齐康温关左成季盛谷路管时司古简车和单解尚包符毕费党申';
