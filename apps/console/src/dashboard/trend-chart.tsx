import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useWords } from '../glossary/words.js';
import { FigureLink, type FigureLine } from '../reports/figure-rows.js';
import { FONT_STACK } from '../shell/theme.js';

register([Lines, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** What is counted each month, in the order of the year's course. */
const MEASURES = [['filed', 'trendFiled', '#12509e'], ['closed', 'trendClosed', '#1a7f4b']] as const;

interface Props {
  readonly year: number;
  /** `filed-01` … `closed-12`, each beside the year before. */
  readonly course: readonly FigureLine[];
}

const countOf = (value: FigureLine['value'] | undefined) => (value?.kind === 'count' ? value.count : 0);

/** Cases filed and closed month by month, this year in full and the year before in dashes, with the same numbers as a table. */
export function TrendChart({ year, course }: Props) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    const months = (key: string) => course.filter((f) => f.key.startsWith(`${key}-`));
    const line = (name: string, data: number[], color: string, type: 'solid' | 'dashed') => ({ name, type: 'line', data, symbolSize: 5, lineStyle: { color, type, width: type === 'solid' ? 2 : 1.5 }, itemStyle: { color } });
    chart.setOption({
      animation: false, textStyle: { fontFamily: FONT_STACK }, grid: { left: 8, right: 16, top: 36, bottom: 4, containLabel: true }, legend: { top: 0, type: 'scroll' },
      tooltip: { trigger: 'axis' }, yAxis: { type: 'value', minInterval: 1 }, xAxis: { type: 'category', data: months('filed').map((f) => Number(f.key.slice(-2))) },
      series: MEASURES.flatMap(([key, word, color]) => [
        line(`${say(word)} ${year}`, months(key).map((f) => countOf(f.value)), color, 'solid'),
        line(`${say(word)} ${year - 1}`, months(key).map((f) => countOf(f.before)), color, 'dashed'),
      ]),
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [course, year, say]);
  return (
    <>
      <div ref={box} className="trend" aria-hidden="true" />
      <details>
        <summary>{say('asTable')}</summary>
        <table className="rows slim">
          <caption className="unseen">{say('trendTitle')}</caption>
          <thead><tr><th scope="col">{say('trendMonth')}</th>{MEASURES.map(([key, word]) => <th key={key} scope="col" className="number">{say(word)} {year}</th>)}{MEASURES.map(([key, word]) => <th key={key} scope="col" className="number">{say(word)} {year - 1}</th>)}</tr></thead>
          <tbody>
            {course.filter((f) => f.key.startsWith('filed-')).map((f) => {
              const month = f.key.slice(-2);
              const row = MEASURES.map(([key]) => course.find((x) => x.key === `${key}-${month}`) ?? f);
              return <tr key={month}><th scope="row">{Number(month)}</th>{row.map((x) => <td key={x.key} className="number"><FigureLink year={year} figure={x} /></td>)}{row.map((x) => <td key={x.key} className="number">{countOf(x.before)}</td>)}</tr>;
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}
