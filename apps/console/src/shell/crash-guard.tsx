import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** A new address is a new chance. */
  readonly address: string;
  readonly instead: ReactNode;
}

/** Keeps one broken page from taking the navigation with it. */
export class CrashGuard extends Component<Props, { readonly crashedAt: string | null }> {
  override state = { crashedAt: null };

  static getDerivedStateFromError() {
    return { crashedAt: '' };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.crashedAt !== null && before.address !== this.props.address) this.setState({ crashedAt: null });
  }

  override render() {
    return this.state.crashedAt === null ? this.props.children : this.props.instead;
  }
}
