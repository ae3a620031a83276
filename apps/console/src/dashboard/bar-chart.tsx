import { BarChart as Bars } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../glossary/words.js';
import { FONT_STACK } from '../shell/theme.js';

register([Bars, GridComponent, TooltipComponent, SVGRenderer]);

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The list that the number counts. */
  readonly address: string;
}

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly open: (address: string) => void;
  readonly alarming?: boolean;
}

/** Horizontal bars that open their list, with the same numbers as a table for the keyboard and the screen reader. */
export function BarChart({ title, bars, open, alarming = false }: Props) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const height = Math.max(120, bars.length * 36 + 24);
  useEffect(() => {
    if (!box.current) return;
    const chart: EChartsType = init(box.current, null, { renderer: 'svg' });
    const rows = [...bars].reverse();
    chart.setOption({
      animation: false, textStyle: { fontFamily: FONT_STACK }, grid: { left: 8, right: 40, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item' }, xAxis: { type: 'value', minInterval: 1, show: false }, yAxis: { type: 'category', data: rows.map((b) => b.name), axisTick: { show: false }, axisLabel: { color: '#1c2430', fontSize: 13 } },
      series: [{ type: 'bar', barMaxWidth: 22, cursor: 'pointer', data: rows.map((b) => b.value), itemStyle: { color: alarming ? '#b42318' : '#12509e' }, label: { show: true, position: 'right', color: '#1c2430' } }],
    });
    chart.on('click', ({ dataIndex }) => {
      const bar = rows[dataIndex];
      if (bar) open(bar.address);
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [bars, open, alarming]);
  return (
    <>
      <div ref={box} style={{ height }} aria-hidden="true" />
      <details>
        <summary>{say('asTable')}</summary>
        <table className="rows slim">
          <caption className="unseen">{title}</caption>
          <tbody>{bars.map((b) => <tr key={b.address}><th scope="row">{b.name}</th><td className="number"><Link to={b.address} aria-label={`${b.name}：${b.value} ${say('cases')}`}>{b.value}</Link></td></tr>)}</tbody>
        </table>
      </details>
    </>
  );
}
