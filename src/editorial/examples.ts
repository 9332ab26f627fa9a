/** MDX to copy, for every part of the vocabulary: as an edition's chapter would have it. */
import type { ToolText } from '../locales/tools.ts';

const STATS: ToolText = {
  zh: `<Stats>
<Stat id="agreement-days" tone="ember">从握手到签约</Stat>
<Stat id="building-days" tone="silicon">从签约到投产</Stat>
<Stat id="phase-one">一期的规模</Stat>
</Stats>`,
  en: `<Stats>
<Stat id="agreement-days" tone="ember">from handshake to signature</Stat>
<Stat id="building-days" tone="silicon">from signature to production</Stat>
<Stat id="phase-one">the size of phase one</Stat>
</Stats>`,
};

const COLUMNS: ToolText = {
  zh: `<Columns>
<Column title="三一集团的企业愿景">创建一流企业，造就一流人才，作出一流贡献。</Column>
<Column title="朔州市的“三个一流”">一流项目，一流速度，一流服务。</Column>
</Columns>`,
  en: `<Columns>
<Column title="Sany’s vision">A first-class enterprise, first-class people, a first-class contribution.</Column>
<Column title="Shuozhou’s standard">First-class projects, first-class speed, first-class service.</Column>
</Columns>`,
};

const SCENE: ToolText = {
  zh: `<Scene figure="suitors">
<Step state="nine">

先后有<Fact id="bidders"/>个地方表示愿意承接。

</Step>
<Step state="one">

县级区只有<Fact id="county-district"/>个，就是平鲁。

</Step>
</Scene>`,
  en: `<Scene figure="suitors">
<Step state="nine">

One after another, <Fact id="bidders"/> places offered to take it.

</Step>
<Step state="one">

There was only <Fact id="county-district"/> district among them: Pinglu.

</Step>
</Scene>`,
};

export const EXAMPLES = {
  Lead: {
    zh: '<Lead>一个是挖煤的区，一个是造机械的公司。平鲁和三一集团走到一起，中间还隔着八个对手。</Lead>',
    en: '<Lead>One was a district that dug coal, the other a company that built machines. Between Pinglu and Sany stood eight rivals.</Lead>',
  },
  Fact: {
    zh: '合同签在<Fact id="signing" form="full"/>，到投产用了<Fact id="building-days"/>。',
    en: 'The contract was signed on <Fact id="signing" form="full"/>; production began after <Fact id="building-days"/>.',
  },
  Quote: { zh: '<Quote id="cosmic-speed"/>', en: '<Quote id="cosmic-speed"/>' },
  Stats: STATS,
  Stat: STATS,
  Aside: {
    zh: `<Aside title="什么是横道图">

横道图是排工期用的：一项活画一道横杠，杠头是开工，杠尾是完工。

</Aside>`,
    en: `<Aside title="What a Gantt chart is">

Each job is a bar that runs from the day it starts to the day it ends.

</Aside>`,
  },
  Columns: COLUMNS,
  Column: COLUMNS,
  Idea: {
    zh: '<Idea>项目要从纸上落到地上。</Idea>',
    en: '<Idea>Before going fast, know where you are strong.</Idea>',
  },
  Spread: {
    zh: `<Spread art="paper-to-ground" says="上面一张图纸，下面一处工地。" labels="纸上 | 打地基 | 立钢架 | 开工">

### 从纸上到地上

<Idea>图纸要落到地上。</Idea>

文字夹在上下两幅画中间，图上的轴线一直通到地上。

</Spread>`,
    en: `<Spread art="paper-to-ground" says="A sheet of paper above, a building site below." labels="on paper | footings | frame | at work">

### From paper to the ground

<Idea>A drawing has to come down to the ground.</Idea>

The words stand between the two pictures, and the axes of the one run on to the other.

</Spread>`,
  },
  Scene: SCENE,
  Step: SCENE,
  Figure: {
    zh: '<Figure figure="capacity" state="three-years"/>',
    en: '<Figure figure="capacity" state="three-years"/>',
  },
  Source: { zh: '<Source paragraphs="P14 P28"/>', en: '<Source paragraphs="P14 P28"/>' },
} as const satisfies Readonly<Record<string, ToolText>>;
