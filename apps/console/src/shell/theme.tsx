import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useWords } from '../glossary/words.js';

export const FONT_STACK = '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** Colours are a step darker than the library's own, so that all text has the contrast WCAG AA asks for. */
const TOKENS = {
  fontFamily: FONT_STACK, colorPrimary: '#12509e', colorLink: '#12509e', colorLinkHover: '#0b3a75', colorError: '#b42318', colorErrorText: '#a11d13', colorWarning: '#8a5300', colorSuccess: '#1b6e3c',
  colorText: '#1c2430', colorTextSecondary: '#4a5565', colorTextTertiary: '#5b6676', colorTextQuaternary: '#5f6a7a', colorTextDescription: '#5b6676', colorTextPlaceholder: '#687385', colorTextDisabled: '#687385',
  colorErrorBg: '#fdecea', colorErrorBorder: '#e5a19a', colorWarningBg: '#fff4df', colorWarningBorder: '#e0b970', colorInfoBg: '#e6eefa', colorInfoBorder: '#a9c3e6', colorSuccessBg: '#e7f5ec',
  colorBorder: '#8a96a8', borderRadius: 4, motion: false,
};

export function Theme({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={{ token: TOKENS }} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>{children}</AntApp>
    </ConfigProvider>
  );
}
