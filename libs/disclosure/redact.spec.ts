import fc from 'fast-check';
import { districtOf } from './redact-address.js';
import { redactName } from './redact-name.js';
import { redactText } from './redact-text.js';

const NOBODY = { names: [], numbers: [], addresses: [] };

describe('the name of a natural person', () => {
  it.each([
    ['张三', '张某'], ['王小明', '王某某'], ['欧阳修', '欧阳某'], ['诸葛孔明', '诸葛某某'], ['欧阳', '欧某'], ['张 三', '张某'], ['张', '某'], ['', '某'],
    ['阿卜杜拉·买买提', '阿某某'], ['John Smith', 'J某某'], ['李四（身份证120104199003070010）', '李某'], ['王五13800138000', '王某'], ['𠮷田光', '𠮷某某'],
  ])('%s is published as %s', (name, published) => {
    expect(redactName(name)).toBe(published);
  });

  it('is published the same however often it is redacted', () => {
    for (const name of ['张三', '王小明', '欧阳修', '诸葛孔明']) expect(redactName(redactName(name))).toBe(redactName(name));
  });
});

describe('an address', () => {
  it.each([
    ['天津市南开区长江道12号3门501室', '天津市南开区'], ['江苏省苏州市吴中区木渎镇金山路5号', '江苏省苏州市吴中区'], ['广西壮族自治区南宁市青秀区民族大道1号', '广西壮族自治区南宁市青秀区'],
    ['内蒙古自治区锡林郭勒盟苏尼特左旗某嘎查', '内蒙古自治区锡林郭勒盟苏尼特左旗'], ['山东省济南市市中区经四路2号', '山东省济南市市中区'], ['浙江省杭州市西湖区', '浙江省杭州市西湖区'],
    ['天津市长江道阳光小区3号楼', '天津市'], ['长江道12号', ''], ['津南区咸水沽镇', '津南区'],
  ])('%s goes no further than %s', (address, district) => {
    expect(districtOf(address)).toBe(district);
  });
});

describe('a text for publication', () => {
  const known = { names: ['王小明'], numbers: ['120104199003070010', '13800138000'], addresses: ['天津市南开区长江道12号3门501室'] };

  it.each([
    ['当事人王小明未经培训上岗，王 小明承认', '当事人王某某未经培训上岗，王某某承认'],
    ['身份证号120104 19900307 0010，电话138-0013-8000', '身份证号****，电话****'],
    ['居民身份证１２０１０４１９９００３０７００１０', '居民身份证****'],
    ['住天津市南开区长江道12号3门501室的租户', '住天津市南开区****的租户'],
    ['家住长江道 12号3门501室', '家住****'],
  ])('loses what the case knows: %s', (text, published) => {
    expect(redactText(text, known)).toBe(published);
  });

  it.each([
    ['工人张三、李四和欧阳修未经培训上岗作业', '工人张某、李某和欧阳某未经培训上岗作业'],
    ['法定代表人：赵六，安全员孙小七在岗', '法定代表人：赵某，安全员孙某某在岗'],
    ['经查何伟（男，汉族）违章操作', '经查何某（男，汉族）违章操作'],
    ['周大海，身份证号110101199001011237', '周某某，身份证号****'],
    ['旧证号 110101900101123 已停用', '旧证号 **** 已停用'],
    ['证件11010119900101123x', '证件****'],
    ['联系电话：022-87654321，手机 +86 139 1234 5678', '联系电话：****，手机 +86 ****'],
    ['电话87654321；邮箱 zhang.san@example.com', '电话****；邮箱 ****'],
    ['家庭住址：江苏省南京市玄武区某某路8号，无业', '家庭住址：江苏省南京市玄武区****，无业'],
  ])('loses what has the shape of personal data: %s', (text, published) => {
    expect(redactText(text, NOBODY)).toBe(published);
  });

  it.each([
    '2026-03-01 2026-03-02 两次检查均未整改，罚款1000000元', '三名工人未经培训上岗', '管理人员齐全，从业人员安全教育不足', '员工宿舍设在车间二楼，职工住在车间内',
    '《安全生产法》第97条第（三）项', '（津南）应急罚〔2026〕12号', '负责人高度重视，工人全部未戴安全帽', '氧气瓶编号20260302与乙炔瓶间距3米', '生产地址位于危险区域内',
  ])('keeps what is no personal data: %s', (text) => {
    expect(redactText(text, NOBODY)).toBe(text);
  });

  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
  const identity = digits.map((d) => `120104${d.slice(0, 1).map((x) => (x % 2 ? '19' : '20')).join('')}${d.slice(1, 3).join('')}${String((d[3] ?? 0) + 1).padStart(2, '0')}${String((d[4] ?? 0) + 10)}${d.slice(5, 9).join('')}`);
  const prose = fc.array(fc.constantFrom('现场', '检查', '，', ' ', '。', '号', '（', '）', '未', '2026', '\n', '未整改', '$&', '-'), { maxLength: 8 }).map((p) => p.join(''));
  const given = fc.array(fc.constantFrom(...'小明海燕建国磊秀英𠮷'), { minLength: 1, maxLength: 2 }).map((c) => c.join(''));
  const surname = fc.constantFrom('张', '王', '欧阳', '诸葛', '于', '高');
  const separator = fc.constantFrom('', ' ', '-', '·', '\u200b');

  it('never lets an identity number through, known or not, whatever stands around it and however it is grouped', () => {
    fc.assert(fc.property(identity, prose, prose, separator, fc.boolean(), (id, before, after, s, isKnown) => {
      const written = [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(s);
      const out = redactText(`${before}身份证${written}${after}`, isKnown ? { ...NOBODY, numbers: [id] } : NOBODY);
      expect(out.replace(/\D/g, '')).not.toContain(id.slice(6));
      expect(out).not.toContain(id.slice(0, 6) + id.slice(6, 10));
    }), { numRuns: 500 });
  });

  it('never lets the party’s full name through, whatever stands around it', () => {
    fc.assert(fc.property(surname, given, prose, prose, fc.constantFrom('', ' ', '\u3000', '\u200b'), (s, g, before, after, gap) => {
      const name = s + g;
      const out = redactText(`${before}${[...name].join(gap)}${after}${name}`, { ...NOBODY, names: [name] });
      expect(out.replace(/[\s\u200b]/gu, '')).not.toContain(name);
      expect(out).toContain(redactName(name));
    }), { numRuns: 500 });
  });

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(surname, given, identity, prose, prose, (s, g, id, before, after) => {
      const k = { names: [s + g], numbers: [id], addresses: [] };
      const once = redactText(`${before}工人${s}${g}，身份证${id}${after}`, k);
      expect(redactText(once, k)).toBe(once);
    }), { numRuns: 300 });
  });
});
