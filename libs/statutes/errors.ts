/** A rule or limit id that the pack does not hold. */
export class UnknownRule extends Error {
  override readonly name = 'UnknownRule';

  constructor(readonly kind: 'rule' | 'limit', readonly id: string) {
    super(`没有此${kind === 'rule' ? '规则' : '期限'}：${id}`);
  }
}
