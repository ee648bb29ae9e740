<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlignmentText</name>
    <message>
        <source>multiple of %1</source>
        <translation>%1 的倍数</translation>
    </message>
    <message>
        <source>largest power of two exactly %1</source>
        <translation>2 的最大幂恰为 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>PresetText</name>
    <message>
        <source>Quick look</source>
        <translation>快速浏览</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>已发表的图</translation>
    </message>
    <message>
        <source>The sweep behind the figure of arXiv 2401.14489: 64 divides h/a, 54 points</source>
        <translation>arXiv 2401.14489 图中的扫描：h/a 能被 64 整除，54 个点</translation>
    </message>
    <message>
        <source>Every head dimension</source>
        <translation>所有头维度</translation>
    </message>
    <message>
        <source>One head count, the head dimension in steps of 8: the sawtooth of the tiles</source>
        <translation>单一头数，头维度以 8 为步长：分块造成的锯齿</translation>
    </message>
    <message>
        <source>Powers of two</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>One head count, one curve for each largest power of two in h/a, the last for 64 or more</source>
        <translation>单一头数，h/a 中每个最大的 2 的幂各一条曲线，最后一条为 64 或更大</translation>
    </message>
    <message>
        <source>The published sweep with batch and sequence scaled to the device: a minute or two</source>
        <translation>已发表的扫描，批大小与序列长度按设备缩放：一两分钟</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 could not be read; the defaults are used.</source>
        <translation>无法读取 %1 中的设置；使用默认值。</translation>
    </message>
    <message>
        <source>The last sweep in %1 could not be read; the preset is used.</source>
        <translation>无法读取 %1 中上次的扫描；使用预设。</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发表</translation>
    </message>
    <message>
        <source>For a look: the form of the curves, within the time it takes to watch.</source>
        <translation>用于一看：在观看的时间内得到曲线的形状。</translation>
    </message>
    <message>
        <source>For comparing kernels, drivers and devices.</source>
        <translation>用于比较内核、驱动和设备。</translation>
    </message>
    <message>
        <source>For a figure that others will cite: the narrowest intervals.</source>
        <translation>用于他人会引用的图：最窄的区间。</translation>
    </message>
    <message>
        <source>at least %1 samples, %2 to %3 s a point</source>
        <translation>至少 %1 个样本，每点 %2 到 %3 秒</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Under load until clocks and power have settled: what training gets.</source>
        <translation>加载至时钟和功率稳定：训练时得到的值。</translation>
    </message>
    <message>
        <source>The first launches of a device that has cooled: what short tests get, and often higher. The chart says so.</source>
        <translation>冷却后设备的最初几次启动：短测试得到的值，往往更高。图中会注明。</translation>
    </message>
    <message>
        <source>Both for each point: the chart shows the sustained one, the point card the burst beside it.</source>
        <translation>每点两者都测：图显示持续值，数据点卡片在旁显示突发值。</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>zeros, no real work</source>
        <translation>全零，非真实工作</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>P is a softmax of random scores, V uniform in [−1, 1): what attention multiplies. Choose this unless you study the data themselves.</source>
        <translation>P 为随机得分的 softmax，V 在 [−1, 1) 内均匀分布：即注意力所乘的内容。除非研究数据本身，否则选此项。</translation>
    </message>
    <message>
        <source>P and V uniform in [−1, 1): what NVIDIA&apos;s guideline for timing matrix products takes, for comparing with such numbers.</source>
        <translation>P 和 V 在 [−1, 1) 内均匀分布：NVIDIA 矩阵乘法计时指南所用，便于与此类数值比较。</translation>
    </message>
    <message>
        <source>P and V nearly normal, mean 0, variance 1: what benchmark scripts with randn take, for comparing with them.</source>
        <translation>P 和 V 近似正态，均值 0，方差 1：使用 randn 的基准脚本所用，便于与之比较。</translation>
    </message>
    <message>
        <source>All zeros: fewer transistors switch, so a device at its power limit clocks higher. Shows what power costs; it is no measurement of real work.</source>
        <translation>全零：翻转的晶体管更少，处于功率上限的设备时钟更高。显示功率的代价；并非真实工作的测量。</translation>
    </message>
    <message>
        <source>Whole numbers from −2 to 2, exact in every type: many bits stay zero, so power is lower than with real data.</source>
        <translation>−2 到 2 的整数，在每种类型中都精确：许多位保持为零，因此功率低于真实数据。</translation>
    </message>
    <message>
        <source>narrow interval</source>
        <translation>区间已窄</translation>
    </message>
    <message>
        <source>stable noise</source>
        <translation>噪声稳定</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>sample limit</source>
        <translation>样本上限</translation>
    </message>
    <message>
        <source>as one graph</source>
        <translation>作为一个图</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>power limit (normal)</source>
        <translation>功率上限（正常）</translation>
    </message>
    <message>
        <source>heat (driver)</source>
        <translation>过热（驱动）</translation>
    </message>
    <message>
        <source>heat (hardware)</source>
        <translation>过热（硬件）</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>硬件减速</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>功率制动</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 GHz</source>
        <translation>%1 GHz</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, steady</source>
        <translation>%1，稳定</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;–&#xa0;%3)</source>
        <translation>%1（%2&#xa0;–&#xa0;%3）</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Launches a sample</source>
        <translation>每样本启动次数</translation>
    </message>
    <message>
        <source>So many launches are timed together, by the device&apos;s own clock</source>
        <translation>这么多次启动一起计时，用设备自身的时钟</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Why sampling stopped: the confidence interval of the median was under its target, more samples would not have made the noise less, or a limit was reached</source>
        <translation>采样停止的原因：中位数的置信区间低于目标，更多样本不会降低噪声，或达到上限</translation>
    </message>
    <message>
        <source>Sets in turn</source>
        <translation>轮换组数</translation>
    </message>
    <message>
        <source>Copies of P, V and O that launches go round, so that none finds its inputs in the cache</source>
        <translation>启动轮流使用的 P、V 和 O 副本，使其不会在缓存中找到输入</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Choosing the algorithm</source>
        <translation>选择算法</translation>
    </message>
    <message>
        <source>Device meanwhile</source>
        <translation>其间的设备</translation>
    </message>
    <message>
        <source>Clock, counted</source>
        <translation>时钟（计数）</translation>
    </message>
    <message>
        <source>By the device&apos;s own counters, over the timed chunks</source>
        <translation>由设备自身的计数器，在计时段内</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Clock, reported</source>
        <translation>时钟（报告）</translation>
    </message>
    <message>
        <source>By the driver</source>
        <translation>由驱动报告</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Share of the processors that they kept busy</source>
        <translation>它们占用的处理器份额</translation>
    </message>
    <message>
        <source>Slowed by</source>
        <translation>减速原因</translation>
    </message>
    <message>
        <source>%1 of the bound</source>
        <translation>界限的 %1</translation>
    </message>
    <message>
        <source>%1: error %2, bound %3</source>
        <translation>%1：误差 %2，界限 %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Sampled rows</source>
        <translation>抽样行</translation>
    </message>
    <message>
        <source>Against the fp64 oracle</source>
        <translation>与 fp64 参考对比</translation>
    </message>
    <message>
        <source>Whole output</source>
        <translation>全部输出</translation>
    </message>
    <message>
        <source>Every element against a plain fp32 product on the device</source>
        <translation>每个元素与设备上的普通 fp32 乘积对比</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Of the output&apos;s bits, before the timing</source>
        <translation>输出各位的，计时之前</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>簇</translation>
    </message>
    <message>
        <source>Split-K</source>
        <translation>Split-K</translation>
    </message>
    <message>
        <source>Scale of P</source>
        <translation>P 的缩放</translation>
    </message>
    <message>
        <source>Scale of V</source>
        <translation>V 的缩放</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>实现</translation>
    </message>
    <message>
        <source>Beforehand</source>
        <translation>事先</translation>
    </message>
    <message>
        <source>Work that is done once before the launches and is not in their time, such as transposing V for fp8</source>
        <translation>启动前做一次且不计入时间的工作，例如为 fp8 转置 V</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Batch, sequence</source>
        <translation>批、序列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>%1 GFLOP</source>
        <translation>%1 GFLOP</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>%1 FLOP/byte</source>
        <translation>%1 FLOP/字节</translation>
    </message>
    <message>
        <source>First attempt, set aside</source>
        <translation>首次尝试（已搁置）</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>%1 TFLOP/s</source>
        <translation>%1 TFLOP/s</translation>
    </message>
    <message>
        <source>Sustained and burst, TFLOP/s</source>
        <translation>持续和突发，TFLOP/s</translation>
    </message>
    <message>
        <source>First launches of a device that has cooled</source>
        <translation>冷却后设备的最初几次启动</translation>
    </message>
    <message>
        <source>Burst over sustained</source>
        <translation>突发比持续</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Fastest, slowest</source>
        <translation>最快、最慢</translation>
    </message>
    <message>
        <source>Run that is shown</source>
        <translation>显示的运行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>规程</translation>
    </message>
    <message>
        <source>The name of the measuring protocol; an older run, or another program&apos;s, has none</source>
        <translation>测量规程的名称；旧的运行或其他程序的运行没有</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Input data</source>
        <translation>输入数据</translation>
    </message>
    <message>
        <source>They used the device when the run began</source>
        <translation>运行开始时它们在使用设备</translation>
    </message>
    <message>
        <source>No telemetry</source>
        <translation>无遥测</translation>
    </message>
    <message>
        <source>%1 %2 measured</source>
        <translation>测得 %1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 %2 by the vendor</source>
        <translation>厂商给出 %1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Arithmetic, %1</source>
        <translation>运算，%1</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>The largest sustained product that was found</source>
        <translation>找到的最大持续乘积</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>A stream that mostly reads</source>
        <translation>以读取为主的数据流</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Vendor&apos;s figures</source>
        <translation>厂商数据</translation>
    </message>
    <message>
        <source>%1, %2 since the last</source>
        <translation>%1，自上次以来 %2</translation>
    </message>
    <message>
        <source>point %1 is marked</source>
        <translation>点 %1 已标记</translation>
    </message>
    <message>
        <source>points %1 to %2 are marked</source>
        <translation>点 %1 到 %2 已标记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the device drifted by %1 % between the sentinels after %2 and %3: %4</source>
        <translation>在 %2 和 %3 之后的哨兵点之间设备漂移了 %1 %：%4</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95 % 区间 %1 到 %2</translation>
    </message>
    <message>
        <source>%1: %2 in the baseline, %3 here</source>
        <translation>%1：基准中为 %2，此处为 %3</translation>
    </message>
    <message>
        <source>No shape is measured in both runs.</source>
        <translation>没有在两次运行中都测量过的形状。</translation>
    </message>
    <message>
        <source>%1 compared: %2</source>
        <translation>已比较 %1：%2</translation>
    </message>
    <message>
        <source>a = %1, h = %2: %3</source>
        <translation>a = %1，h = %2：%3</translation>
    </message>
    <message>
        <source>Not compared (A: baseline, B: this run): %1</source>
        <translation>未比较（A：基准，B：此运行）：%1</translation>
    </message>
    <message>
        <source>%1 not compared (A: baseline, B: this run), the first %2</source>
        <translation>%1 未比较（A：基准，B：此运行），第一个为 %2</translation>
    </message>
    <message>
        <source>the same shape was measured again later in this run</source>
        <translation>同一形状在此运行中稍后又测量过</translation>
    </message>
    <message>
        <source>%1 in throughput: geometric mean of %2, %3</source>
        <translation>吞吐量 %1：%2 的几何平均，%3</translation>
    </message>
    <message>
        <source>FASTER</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>SLOWER</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>SAME</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>UNCLEAR</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Throughput against the baseline: %1 (%2)</source>
        <translation>相对基准的吞吐量：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (A: baseline, B: this run)</source>
        <translation>%1（A：基准，B：此运行）</translation>
    </message>
    <message>
        <source>%1
Source: %2</source>
        <translation>%1
来源：%2</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Intensity = work / traffic. The limit lies where it is the measured peak / the measured bandwidth.</source>
        <translation>强度 = 工作量 / 数据流量。当强度等于测得的峰值 / 测得的带宽时即为分界。</translation>
    </message>
    <message>
        <source>Bound by arithmetic</source>
        <translation>受运算限制</translation>
    </message>
    <message>
        <source>It does %1 FLOP for each byte that it must move. From %2 on it is this device&apos;s arithmetic that limits, not its memory.</source>
        <translation>每个必须搬运的字节对应 %1 FLOP。从 %2 起，限制此设备的是运算，而不是内存。</translation>
    </message>
    <message>
        <source>It does %1 FLOP for each byte that it must move. Below %2 it is this device&apos;s memory that limits, not its arithmetic.</source>
        <translation>每个必须搬运的字节对应 %1 FLOP。低于 %2 时，限制此设备的是内存，而不是运算。</translation>
    </message>
    <message>
        <source>From d = %1 on arithmetic would limit.</source>
        <translation>从 d = %1 起，将受运算限制。</translation>
    </message>
    <message>
        <source>At this sequence length no d is large enough for that.</source>
        <translation>在此序列长度下，没有足够大的 d 能做到这一点。</translation>
    </message>
    <message>
        <source>Bound by memory</source>
        <translation>受内存限制</translation>
    </message>
    <message>
        <source>The largest power of two that divides d = h/a, times the bytes of one element.</source>
        <translation>整除 d = h/a 的 2 的最大幂，乘以一个元素的字节数。</translation>
    </message>
    <message>
        <source>The largest power of two in d = %1 is %2: %3 bytes of %4.</source>
        <translation>d = %1 中 2 的最大幂是 %2：%3 字节的 %4。</translation>
    </message>
    <message>
        <source>d suits the tensor cores</source>
        <translation>d 适合张量核心</translation>
    </message>
    <message>
        <source>Multiples of %1 bytes are what they want.</source>
        <translation>它们需要的正是 %1 字节的倍数。</translation>
    </message>
    <message>
        <source>d does not suit the tensor cores</source>
        <translation>d 不适合张量核心</translation>
    </message>
    <message>
        <source>They are at their best with multiples of %1 bytes, which is %2 elements.</source>
        <translation>它们在 %1 字节（即 %2 个元素）的倍数时表现最佳。</translation>
    </message>
    <message>
        <source>Were the tiles %1 (s×d; assumed, the library does not tell)</source>
        <translation>若分块为 %1（s×d；假定值，库未报告）</translation>
    </message>
    <message>
        <source>The library&apos;s tiles are %1 (s×d)</source>
        <translation>库的分块为 %1（s×d）</translation>
    </message>
    <message>
        <source>Tile quantization: s·d / (⌈s/Tₘ⌉·Tₘ · ⌈d/Tₙ⌉·Tₙ).</source>
        <translation>分块量化：s·d / (⌈s/Tₘ⌉·Tₘ · ⌈d/Tₙ⌉·Tₙ)。</translation>
    </message>
    <message>
        <source>Tiles are filled whole</source>
        <translation>分块全部填满</translation>
    </message>
    <message>
        <source>%1, they would cover the output without a rest.</source>
        <translation>%1，则恰好覆盖输出，没有剩余。</translation>
    </message>
    <message>
        <source>%1, and cover the output without a rest.</source>
        <translation>%1，恰好覆盖输出，没有剩余。</translation>
    </message>
    <message>
        <source>Tiles would be %1 filled</source>
        <translation>分块将填满 %1</translation>
    </message>
    <message>
        <source>Tiles are %1 filled</source>
        <translation>分块填满 %1</translation>
    </message>
    <message>
        <source>%1, they would cover %2 for an output of %3; what is outside is computed for nothing.</source>
        <translation>%1，则会为 %3 的输出覆盖 %2；超出的部分是白算的。</translation>
    </message>
    <message>
        <source>%1, and cover %2 for an output of %3; what is outside is computed for nothing.</source>
        <translation>%1，为 %3 的输出覆盖 %2；超出的部分是白算的。</translation>
    </message>
    <message>
        <source>%1 tiles (assumed) on %2 multiprocessors, one each at a time, are %3 waves.</source>
        <translation>%1 个分块（假定）在 %2 个多处理器上，每个一次处理一块，共 %3 波。</translation>
    </message>
    <message>
        <source>%1 tiles on %2 multiprocessors, one each at a time, are %3 waves.</source>
        <translation>%1 个分块在 %2 个多处理器上，每个一次处理一块，共 %3 波。</translation>
    </message>
    <message>
        <source>The library counts %1 waves on this device.</source>
        <translation>库在此设备上计为 %1 波。</translation>
    </message>
    <message>
        <source>Wave quantization: waves / ⌈waves⌉.</source>
        <translation>波量化：波数 / ⌈波数⌉。</translation>
    </message>
    <message>
        <source>Waves are filled whole</source>
        <translation>波全部填满</translation>
    </message>
    <message>
        <source>Waves are %1 filled</source>
        <translation>波填满 %1</translation>
    </message>
    <message>
        <source>They take the time of %1; the last is not full.</source>
        <translation>它们耗时相当于 %1 波；最后一波未满。</translation>
    </message>
    <message>
        <source>tile %1 there, %2 here</source>
        <translation>那里分块为 %1，此处为 %2</translation>
    </message>
    <message>
        <source>%1 there, %2 here</source>
        <translation>那里为 %1，此处为 %2</translation>
    </message>
    <message>
        <source>Its throughput is %1 of this one&apos;s.</source>
        <translation>其吞吐量为此点的 %1。</translation>
    </message>
    <message>
        <source>Another kernel than at d = %1</source>
        <translation>内核与 d = %1 处不同</translation>
    </message>
    <message>
        <source>The next measured point of the curve.</source>
        <translation>该曲线上下一个测得的点。</translation>
    </message>
    <message>
        <source>Shapes whose parameters, with as many layers, differ by 2 % at most. Faster: the 95 % intervals of the throughputs are apart.</source>
        <translation>层数相同时，参数量相差不超过 2 % 的形状。更快：吞吐量的 95 % 区间互不重叠。</translation>
    </message>
    <message>
        <source>Nothing of its size to compare</source>
        <translation>没有同等规模的形状可比较</translation>
    </message>
    <message>
        <source>The run has no other measured shape within 2 % of its parameters.</source>
        <translation>该运行中没有参数量相差在 2 % 以内的其他已测形状。</translation>
    </message>
    <message>
        <source>One other shape within 2 % of its parameters was measured.</source>
        <translation>另测量了 1 个参数量相差在 2 % 以内的形状。</translation>
    </message>
    <message>
        <source>%1 other shapes within 2 % of its parameters were measured.</source>
        <translation>另测量了 %1 个参数量相差在 2 % 以内的形状。</translation>
    </message>
    <message>
        <source>None of its size is faster</source>
        <translation>同等规模中没有更快的</translation>
    </message>
    <message>
        <source>It is not shown to be faster.</source>
        <translation>未显示它更快。</translation>
    </message>
    <message>
        <source>None is shown to be faster.</source>
        <translation>未显示有更快的。</translation>
    </message>
    <message>
        <source>This one is faster:</source>
        <translation>这个更快：</translation>
    </message>
    <message>
        <source>%1 are faster, first of all:</source>
        <translation>%1 个更快，首先是：</translation>
    </message>
    <message>
        <source>These are faster:</source>
        <translation>这些更快：</translation>
    </message>
    <message>
        <source>Faster at the same size</source>
        <translation>同等规模下更快</translation>
    </message>
    <message>
        <source>Only numbers without doubt, and with a 95 % interval, are compared.</source>
        <translation>只比较无疑问且有 95 % 区间的数值。</translation>
    </message>
    <message>
        <source>Not compared with others</source>
        <translation>未与其他形状比较</translation>
    </message>
    <message>
        <source>It has %1; an interval to compare by needs %2.</source>
        <translation>有 %1；用于比较的区间需要 %2 个。</translation>
    </message>
    <message>
        <source>The number is doubtful (%1), so that no other shape is held against it.</source>
        <translation>该数值存疑（%1），因此不与其他形状比较。</translation>
    </message>
    <message>
        <source>as many parameters</source>
        <translation>参数量相同</translation>
    </message>
    <message>
        <source>parameters %1</source>
        <translation>参数量 %1</translation>
    </message>
    <message>
        <source>a = %1   h = %2</source>
        <translation>a = %1   h = %2</translation>
    </message>
    <message>
        <source>d = %1, %2 TFLOP/s, %3. Press to select it.</source>
        <translation>d = %1，%2 TFLOP/s，%3。按下即可选择。</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>The folder %1 holds no run (%2).</source>
        <translation>文件夹 %1 中没有运行（%2）。</translation>
    </message>
    <message>
        <source>The first %1 of %2 files are opened; the others can be opened after these.</source>
        <translation>将打开 %2 个文件中的前 %1 个；其余的可在此之后打开。</translation>
    </message>
    <message>
        <source>%1 is not on this machine; save it here and open the copy.</source>
        <translation>%1 不在这台机器上；请保存到本机后打开副本。</translation>
    </message>
    <message>
        <source>and %1 more, which the log names</source>
        <translation>另有 %1 个，见日志</translation>
    </message>
    <message>
        <source>%1 of %2 files were opened. Not opened:</source>
        <translation>已打开 %2 个文件中的 %1 个。未打开：</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>非文本</translation>
    </message>
    <message>
        <source>%1 is %2. Headroom opens run files (*.headroom.jsonl), its CSV tables and the logs of EleutherAI&apos;s cookbook.</source>
        <translation>%1 是%2。Headroom 可打开运行文件（*.headroom.jsonl）、其 CSV 表格以及 EleutherAI cookbook 的日志。</translation>
    </message>
    <message>
        <source>sentinel a = %1  h = %2: %3 TFLOP/s</source>
        <translation>哨兵点 a = %1  h = %2：%3 TFLOP/s</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>值得注意：</translation>
    </message>
    <message>
        <source>It has no run file to go on with.</source>
        <translation>它没有可以继续的运行文件。</translation>
    </message>
    <message>
        <source>Only a run file can be gone on with, no table and no log.</source>
        <translation>只有运行文件可以继续，表格和日志不行。</translation>
    </message>
    <message>
        <source>%1 is writing it.</source>
        <translation>%1 正在写入它。</translation>
    </message>
    <message>
        <source>It is complete: no point is missing.</source>
        <translation>它是完整的：没有缺少的点。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Independent samples</source>
        <translation>独立样本</translation>
    </message>
    <message>
        <source>Samples that follow one another share a clock and neighbours; together they are worth so many independent ones, and the 95 % interval is as wide as these make it</source>
        <translation>相邻样本共享时钟频率和同机程序的影响；它们合起来只相当于这么多独立样本，95 % 区间的宽度由此而定</translation>
    </message>
    <message>
        <source>Steadiness of the device</source>
        <translation>设备的稳定性</translation>
    </message>
    <message>
        <source>The shape that is measured again and again through a run</source>
        <translation>在一次运行中反复测量的形状</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>哨兵点</translation>
    </message>
    <message>
        <source>%1 of a = %2  h = %3</source>
        <translation>%1 次，a = %2  h = %3</translation>
    </message>
    <message>
        <source>Fastest over slowest</source>
        <translation>最快与最慢之差</translation>
    </message>
    <message>
        <source>%1 to %2 TFLOP/s</source>
        <translation>%1 到 %2 TFLOP/s</translation>
    </message>
    <message>
        <source>Over the whole run: drifts add up that are each too small to be marked</source>
        <translation>就整次运行而言：每次都小到不足以标记的漂移也会累积</translation>
    </message>
    <message>
        <source>Points of which a drift is not known: no two sentinels lie about them, as before a stop, or these are too noisy to show 1 %</source>
        <translation>是否漂移不得而知的点：它们不在两个哨兵点之间（例如停止之前的点），或者哨兵点噪声太大，看不出 1 % 的变化</translation>
    </message>
    <message>
        <source>The mean; not known where the load had only just begun, as in a burst</source>
        <translation>平均值；负载刚刚开始时（如突发测量）未知</translation>
    </message>
    <message>
        <source>Used while the samples were taken, all launches together; not known where they took too short a time for the device&apos;s counter</source>
        <translation>采样期间消耗，所有启动合计；采样时间对设备计数器而言太短时未知</translation>
    </message>
    <message>
        <source>Idle between chunks</source>
        <translation>计时段之间的空闲</translation>
    </message>
    <message>
        <source>A device that rests now and then is cooler, and faster, than one under load</source>
        <translation>间或休息的设备比满载的设备更凉，也更快</translation>
    </message>
    <message>
        <source>what the kernel&apos;s library told during this run</source>
        <translation>内核所属的库在此运行中的报告</translation>
    </message>
    <message>
        <source>the measurements of this run</source>
        <translation>此运行的测量</translation>
    </message>
    <message>
        <source>Peak at that clock</source>
        <translation>该时钟下的峰值</translation>
    </message>
    <message>
        <source>%1 TFLOP/s, %2 reached</source>
        <translation>%1 TFLOP/s，达到 %2</translation>
    </message>
    <message>
        <source>Under its power limit a device lowers the clock, and with it what it can compute</source>
        <translation>在功率上限下，设备会降低时钟，可计算的速率也随之降低</translation>
    </message>
</context>
<context>
    <name>headroom::AdviceModel</name>
    <message>
        <source>d = %1 (%2)</source>
        <translation>d = %1（%2）</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>as fast</source>
        <translation>同样快</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>测法不同</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>on the line between %1 and %2</source>
        <translation>在 %1 和 %2 之间的连线上</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>the measured roof: bound by memory</source>
        <translation>测得的上限：受内存限制</translation>
    </message>
    <message>
        <source>the measured roof: bound by arithmetic</source>
        <translation>测得的上限：受运算限制</translation>
    </message>
    <message>
        <source>not measured, and no roof is known</source>
        <translation>未测量，且上限未知</translation>
    </message>
    <message>
        <source>Throughput beside the fastest; &quot;as fast&quot; where the 95 % intervals do not tell the two apart</source>
        <translation>与最快者相比的吞吐量；95 % 区间无法区分两者时为“同样快”</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>h/a</source>
        <translation>h/a</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>headroom::AdvicePage</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from 1 on, for example %2</source>
        <translation>“%1”不是从 1 起的整数，例如 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tolerance above 0 and up to 50 %, for example 2 %</source>
        <translation>“%1”不是大于 0 且不超过 50 % 的容差，例如 2 %</translation>
    </message>
    <message>
        <source>a = %1, h = %2, %3 layers: %4 (%5)</source>
        <translation>a = %1，h = %2，%3 层：%4（%5）</translation>
    </message>
    <message>
        <source>None of the run&apos;s head counts has a shape of %1 parameters within %2 %.</source>
        <translation>该运行的任何头数都没有参数量为 %1（误差 %2 % 以内）的形状。</translation>
    </message>
    <message>
        <source>The nearest: %1.</source>
        <translation>最接近的：%1。</translation>
    </message>
    <message>
        <source>%1 measured, %2 predicted. Throughput of attention over values alone: %3</source>
        <translation>%1 个已测量，%2 个预测。仅指对值的注意力的吞吐量：%3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>How many in all, for example 1.3B, 350M or 7e9</source>
        <translation>总数，例如 1.3B、350M 或 7e9</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>A number such as 32, or a part of the hidden size such as h/128, rounded</source>
        <translation>一个数，如 32；或隐藏维度的一部分，如 h/128，取整</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Entries of the embedding</source>
        <translation>嵌入的条目数</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置数</translation>
    </message>
    <message>
        <source>Sequence length whose positions are learned; the run&apos;s own to begin with</source>
        <translation>位置嵌入所学习的序列长度；初始为该运行的序列长度</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>How far the number of parameters may be off</source>
        <translation>参数量允许的偏差</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>模型的参数量</translation>
    </message>
    <message>
        <source>Tolerance of the parameters</source>
        <translation>参数量的容差</translation>
    </message>
    <message>
        <source>Measure a sweep or open a run: its shapes are ranked here.</source>
        <translation>测量一次扫描或打开一个运行：其形状将在此排名。</translation>
    </message>
</context>
<context>
    <name>headroom::AdviceTable</name>
    <message>
        <source>Shapes of so many parameters</source>
        <translation>具有该参数量的形状</translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceHistory</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>headroom::ChoiceText</name>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>colours of curves</source>
        <translation>曲线颜色</translation>
    </message>
    <message>
        <source>published curves</source>
        <translation>已发表的曲线</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>hidden sizes</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>points a curve</source>
        <translation>每条曲线的点数</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>input data</source>
        <translation>输入数据</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>size regions</source>
        <translation>规模区间</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>roofs</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>ribbons</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation>显示的曲线</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>runs shown</source>
        <translation>显示的运行</translation>
    </message>
</context>
<context>
    <name>headroom::CommandBar</name>
    <message>
        <source>does not take %1</source>
        <translation>不接受 %1</translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation>%1 不提供</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Edi&amp;t</source>
        <translation>编辑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>（已更改）</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>A sweep to begin with; every field of it can be changed.</source>
        <translation>作为起点的一次扫描；每个字段都可以更改。</translation>
    </message>
    <message>
        <source>The program that computes O = P·V on the device.</source>
        <translation>在设备上计算 O = P·V 的程序。</translation>
    </message>
    <message>
        <source>The data type of P, V and O: the fewer bits, the higher the roof.</source>
        <translation>P、V 和 O 的数据类型：位数越少，上限越高。</translation>
    </message>
    <message>
        <source>Write the figure or the points into a file (Ctrl+E).</source>
        <translation>将图或数据点写入文件（Ctrl+E）。</translation>
    </message>
    <message>
        <source>Take back what was chosen, or do it again.</source>
        <translation>撤回所做的选择，或重做。</translation>
    </message>
    <message>
        <source>Colours, columns, language and the list of shortcuts.</source>
        <translation>颜色、栏、语言和快捷键列表。</translation>
    </message>
    <message>
        <source>What the sweep is measured on: %1.</source>
        <translation>用于测量扫描的设备：%1。</translation>
    </message>
    <message>
        <source>What the sweep is measured on.</source>
        <translation>用于测量扫描的设备。</translation>
    </message>
    <message>
        <source>Measure the sweep (F5).</source>
        <translation>测量扫描（F5）。</translation>
    </message>
    <message>
        <source>Stop; finished points stay (Esc).</source>
        <translation>停止；已完成的点会保留（Esc）。</translation>
    </message>
    <message>
        <source>Go on with the run (Ctrl+P).</source>
        <translation>继续运行（Ctrl+P）。</translation>
    </message>
    <message>
        <source>Wait after the launch in flight (Ctrl+P).</source>
        <translation>在当前启动结束后等待（Ctrl+P）。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open run files, CSVs or logs (Ctrl+O).</source>
        <translation>打开运行文件、CSV 或日志（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Open runs beside the one under way (Ctrl+O).</source>
        <translation>在进行中的运行旁打开其他运行（Ctrl+O）。</translation>
    </message>
</context>
<context>
    <name>headroom::ComparisonPanel</name>
    <message>
        <source>Against the baseline %1</source>
        <translation>对比基准 %1</translation>
    </message>
    <message>
        <source>Not comparable, as the runs differ in</source>
        <translation>不可比较，因为两次运行的以下各项不同</translation>
    </message>
    <message>
        <source>They differ in</source>
        <translation>以下各项不同</translation>
    </message>
</context>
<context>
    <name>headroom::CopyFlow</name>
    <message>
        <source>Copied: the picture, %1 × %2 pixels</source>
        <translation>已复制：图片，%1 × %2 像素</translation>
    </message>
    <message>
        <source>There is no point to copy yet.</source>
        <translation>还没有可复制的点。</translation>
    </message>
    <message>
        <source>Copied: all %1</source>
        <translation>已复制：全部 %1</translation>
    </message>
    <message>
        <source>Copied: %1 of %2</source>
        <translation>已复制：%1 / %2</translation>
    </message>
    <message>
        <source>There is no command: the sweep cannot be run as it stands.</source>
        <translation>没有命令：扫描目前无法运行。</translation>
    </message>
    <message>
        <source>Copied, the command of this run: %1</source>
        <translation>已复制此运行的命令：%1</translation>
    </message>
    <message>
        <source>Copied, the command of the sweep that is set up: %1</source>
        <translation>已复制所设置扫描的命令：%1</translation>
    </message>
</context>
<context>
    <name>headroom::CoreText</name>
    <message>
        <source>needs %1, %2 free</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>stopped before the point</source>
        <translation>在该点之前已停止</translation>
    </message>
    <message>
        <source>stopped before the check</source>
        <translation>在检查之前已停止</translation>
    </message>
    <message>
        <source>stopped while checking</source>
        <translation>在检查时已停止</translation>
    </message>
    <message>
        <source>stopped while measuring</source>
        <translation>在测量时已停止</translation>
    </message>
    <message>
        <source>stopped while warming up</source>
        <translation>在预热时已停止</translation>
    </message>
    <message>
        <source>stopped while tuning</source>
        <translation>在调优时已停止</translation>
    </message>
    <message>
        <source>stopped while measuring the roofs</source>
        <translation>在测量上限时已停止</translation>
    </message>
    <message>
        <source>stopped while the device settled</source>
        <translation>在设备趋于稳定时已停止</translation>
    </message>
    <message>
        <source>this computer&apos;s memory ran out, though as much as it needs seemed free: %1</source>
        <translation>本机内存耗尽，尽管看起来有足够的可用内存：%1</translation>
    </message>
    <message>
        <source>this computer&apos;s memory ran out, though as much as it needs seemed free</source>
        <translation>本机内存耗尽，尽管看起来有足够的可用内存</translation>
    </message>
    <message>
        <source>the output is wrong: error %1 at matrix %2, row %3, column %4; at most %5 is right</source>
        <translation>输出错误：矩阵 %2、行 %3、列 %4 处误差 %1；至多应为 %5</translation>
    </message>
    <message>
        <source>the output is wrong: %1 of its numbers are not finite, so never written or worse, one at matrix %2, row %3, column %4</source>
        <translation>输出错误：其中 %1 个数不是有限值，即从未写入或更糟，例如矩阵 %2、行 %3、列 %4</translation>
    </message>
    <message>
        <source>the output is wrong: from the same P and V, set %1 got another O than set 0</source>
        <translation>输出错误：由相同的 P 和 V，第 %1 组得到的 O 与第 0 组不同</translation>
    </message>
    <message>
        <source>the output is wrong: after the timing, O of set %1 is not what it was before; the kernel or the device computes differently from launch to launch</source>
        <translation>输出错误：计时之后第 %1 组的 O 与之前不同；内核或设备每次启动的计算结果不一致</translation>
    </message>
    <message>
        <source>the CPU has no kernel &quot;%1&quot;; it has %2</source>
        <translation>CPU 没有内核“%1”；它有 %2</translation>
    </message>
    <message>
        <source>this CPU does not compute in %1; it can in %2</source>
        <translation>此 CPU 不支持 %1 计算；它支持 %2</translation>
    </message>
    <message>
        <source>kernel %1 on %2 does not take %3; it takes: %4</source>
        <translation>%2 上的内核 %1 不接受 %3；它接受：%4</translation>
    </message>
    <message>
        <source>%1 does not take %2; it takes: %3</source>
        <translation>%1 不接受 %2；它接受：%3</translation>
    </message>
    <message>
        <source>%1 has no kernel &quot;%2&quot;; there is: %3</source>
        <translation>%1 没有内核“%2”；有：%3</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;; there is: %2</source>
        <translation>没有设备“%1”；有：%2</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;; there is cpu</source>
        <translation>没有设备“%1”；有 cpu</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2; there is: %3</source>
        <translation>%1 无法使用：%2；有：%3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 无法使用：%2</translation>
    </message>
    <message>
        <source>no device can be used here; `headroom-cli devices` says why</source>
        <translation>此处没有可用的设备；`headroom-cli devices` 会说明原因</translation>
    </message>
    <message>
        <source>no device can be used here</source>
        <translation>此处没有可用的设备</translation>
    </message>
    <message>
        <source>this copy of Headroom was built without CUDA</source>
        <translation>此 Headroom 构建时未启用 CUDA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is not installed</source>
        <translation>未安装 NVIDIA 驱动程序</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old: it knows CUDA up to %1, and %2 is needed; update the driver</source>
        <translation>NVIDIA 驱动程序过旧：它支持到 CUDA %1，需要 %2；请更新驱动程序</translation>
    </message>
    <message>
        <source>the NVIDIA driver&apos;s kernel module and library are of two versions; restart the machine</source>
        <translation>NVIDIA 驱动程序的内核模块与库版本不一致；请重启机器</translation>
    </message>
    <message>
        <source>the NVIDIA driver does not start (CUDA error %1)</source>
        <translation>NVIDIA 驱动程序无法启动（CUDA 错误 %1）</translation>
    </message>
    <message>
        <source>no NVIDIA GPU was found</source>
        <translation>未找到 NVIDIA GPU</translation>
    </message>
    <message>
        <source>no NVIDIA GPU is visible: CUDA_VISIBLE_DEVICES is &quot;%1&quot;</source>
        <translation>没有可见的 NVIDIA GPU：CUDA_VISIBLE_DEVICES 为“%1”</translation>
    </message>
    <message>
        <source>cuBLAS is not installed: %1 is missing; install NVIDIA&apos;s CUDA libraries, or name their folder in LD_LIBRARY_PATH</source>
        <translation>未安装 cuBLAS：缺少 %1；请安装 NVIDIA 的 CUDA 库，或在 LD_LIBRARY_PATH 中指明其文件夹</translation>
    </message>
    <message>
        <source>neither clocks nor load, temperature or energy can be read from /proc and /sys</source>
        <translation>无法从 /proc 和 /sys 读取时钟、负载、温度或能耗</translation>
    </message>
    <message>
        <source>cuBLASLt has no algorithm for this shape and type</source>
        <translation>cuBLASLt 没有适用于该形状和类型的算法</translation>
    </message>
    <message>
        <source>none of the library&apos;s %1 algorithms computes this shape here; choose another kernel</source>
        <translation>库中的 %1 个算法都无法在此计算该形状；请选择其他内核</translation>
    </message>
    <message>
        <source>the device&apos;s clock gave no positive time for a launch; the point cannot be measured</source>
        <translation>设备时钟未给出正的启动时间；无法测量该点</translation>
    </message>
    <message>
        <source>%1: out of GPU memory</source>
        <translation>%1：GPU 内存不足</translation>
    </message>
    <message>
        <source>heat or hardware slowed the device while its roofs were measured, so they are left out; run again when it is idle</source>
        <translation>测量上限时设备因过热或硬件原因降速，因此未采用；请在其空闲时重新运行</translation>
    </message>
    <message>
        <source>other programs kept the device busy (%1) while its roofs were measured, so they are left out; run again when it is idle</source>
        <translation>测量上限时其他程序占用了设备（%1），因此未采用；请在其空闲时重新运行</translation>
    </message>
    <message>
        <source>%1 points in a row failed, so the rest is not tried; the last: %2. Check the device, and start Headroom again</source>
        <translation>连续 %1 个点失败，其余不再尝试；最后一个：%2。请检查设备并重新启动 Headroom</translation>
    </message>
    <message>
        <source>the sweep has no point to measure</source>
        <translation>扫描中没有可测量的点</translation>
    </message>
    <message>
        <source>%1; nothing was measured: make room there, or choose another place</source>
        <translation>%1；未测量任何内容：请在那里腾出空间，或选择其他位置</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>cannot create %1: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>cannot flush %1: %2</source>
        <translation>无法将 %1 写入磁盘：%2</translation>
    </message>
    <message>
        <source>cannot go on with %1: %2</source>
        <translation>无法继续 %1：%2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a link to nothing</source>
        <translation>无法写入 %1：它是一个失效的链接</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes: not a file of ours</source>
        <translation>%1 大于 %2 字节：不是 Headroom 的文件</translation>
    </message>
    <message>
        <source>%1 exists already; a run file is never written over: choose another name</source>
        <translation>%1 已存在；运行文件绝不会被覆盖：请选择其他名称</translation>
    </message>
    <message>
        <source>this headroom (pid %1) is writing %2: it has %3 of %4 points so far</source>
        <translation>此 Headroom（PID %1）正在写入 %2：目前有 %3/%4 个点</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is writing %2: it has %3 of %4 points so far</source>
        <translation>另一个 Headroom（PID %1）正在写入 %2：目前有 %3/%4 个点</translation>
    </message>
    <message>
        <source>another headroom, on another computer or in a container, is writing %1: it has %2 of %3 points so far</source>
        <translation>另一台计算机或容器中的 Headroom 正在写入 %1：目前有 %2/%3 个点</translation>
    </message>
    <message>
        <source>this headroom (pid %1) is writing %2</source>
        <translation>此 Headroom（PID %1）正在写入 %2</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is writing %2</source>
        <translation>另一个 Headroom（PID %1）正在写入 %2</translation>
    </message>
    <message>
        <source>another headroom, on another computer or in a container, is writing %1</source>
        <translation>另一台计算机或容器中的 Headroom 正在写入 %1</translation>
    </message>
    <message>
        <source>%1:%2: the file is empty; expected the header of a run file</source>
        <translation>%1:%2：文件为空；应为运行文件的文件头</translation>
    </message>
    <message>
        <source>%1:%2: expected the header of a run file, one JSON object on a line</source>
        <translation>%1:%2：应为运行文件的文件头，即单行的一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1:%2: expected a point, one JSON object on a line</source>
        <translation>%1:%2：应为一个点，即单行的一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1:%2: the last line was cut off and is left out</source>
        <translation>%1:%2：最后一行被截断，已略去</translation>
    </message>
    <message>
        <source>%1: the last line was not written to its end, and is cut off</source>
        <translation>%1：最后一行未写完，已删除</translation>
    </message>
    <message>
        <source>%1: interrupted after 1 point, and resumed %2</source>
        <translation>%1：在 1 个点后中断，并于 %2 继续</translation>
    </message>
    <message>
        <source>%1: interrupted after %2 points, and resumed %3</source>
        <translation>%1：在 %2 个点后中断，并于 %3 继续</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>no head count is chosen; give one, for example 12,24,32</source>
        <translation>未选择头数；请给出一个，例如 12,24,32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a head count: whole numbers from 1, separated by commas, for example 12,24,32</source>
        <translation>“%1”不是头数：应为从 1 起的整数，以逗号分隔，例如 12,24,32</translation>
    </message>
    <message>
        <source>%1 is not a head count: it must be 1 or more, for example 12,24,32</source>
        <translation>%1 不是头数：至少为 1，例如 12,24,32</translation>
    </message>
    <message>
        <source>head count %1 is too large: at most %2, for example 12,24,32</source>
        <translation>头数 %1 过大：至多 %2，例如 12,24,32</translation>
    </message>
    <message>
        <source>head count %1 is there twice; once is enough, for example 12,24,32</source>
        <translation>头数 %1 重复；一次即可，例如 12,24,32</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of hidden sizes: first:last or first:last:step, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>“%1”不是隐藏维度范围：应为 首:末 或 首:末:步长，例如 0:16384，带步长时 0:16384:1024</translation>
    </message>
    <message>
        <source>hidden sizes %1 to %2 are out of bounds: 0 to %3, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>隐藏维度 %1 到 %2 超出范围：0 到 %3，例如 0:16384，带步长时 0:16384:1024</translation>
    </message>
    <message>
        <source>the hidden sizes end at %1 before they begin at %2; %3 would work</source>
        <translation>隐藏维度在 %1 结束，早于起点 %2；%3 可行</translation>
    </message>
    <message>
        <source>no hidden size is between 0 and 0; for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>0 与 0 之间没有隐藏维度；例如 0:16384，带步长时 0:16384:1024</translation>
    </message>
    <message>
        <source>the step %1 must be 1 or more, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>步长 %1 必须至少为 1，例如 0:16384，带步长时 0:16384:1024</translation>
    </message>
    <message>
        <source>the step %1 must be at most %2, for example 0:16384, or 0:16384:1024 with a step</source>
        <translation>步长 %1 至多为 %2，例如 0:16384，带步长时 0:16384:1024</translation>
    </message>
    <message>
        <source>no alignment is chosen; 64 would work</source>
        <translation>未选择对齐；64 可行</translation>
    </message>
    <message>
        <source>alignment &quot;%1&quot; is not known: &quot;any&quot;, a number such as 64 (a multiple of it), or =8 (the largest power of two in h/a is 8)</source>
        <translation>对齐“%1”未知：“any”、如 64 的数（其倍数），或 =8（h/a 中最大的 2 的幂为 8）</translation>
    </message>
    <message>
        <source>alignment %1 is not a number from 1 to 2147483647; 64 would work</source>
        <translation>对齐 %1 不是 1 到 2147483647 的数；64 可行</translation>
    </message>
    <message>
        <source>alignment =%1 is not a power of two below 2^31; =8 would work</source>
        <translation>对齐 =%1 不是小于 2^31 的 2 的幂；=8 可行</translation>
    </message>
    <message>
        <source>alignment %1 is there twice; once is enough</source>
        <translation>对齐 %1 重复；一次即可</translation>
    </message>
    <message>
        <source>batch &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>批大小“%1”不是 1 到 %2 的整数，例如 %3</translation>
    </message>
    <message>
        <source>seq &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>序列“%1”不是 1 到 %2 的整数，例如 %3</translation>
    </message>
    <message>
        <source>hidden &quot;%1&quot; is not a whole number from 1 to %2, for example %3</source>
        <translation>“%1”不是 1 到 %2 的整数，例如 %3</translation>
    </message>
    <message>
        <source>batch %1 must be from 1 to %2, for example 4</source>
        <translation>批大小 %1 必须在 1 到 %2 之间，例如 4</translation>
    </message>
    <message>
        <source>sequence %1 must be from 1 to %2, for example 2048</source>
        <translation>序列 %1 必须在 1 到 %2 之间，例如 2048</translation>
    </message>
    <message>
        <source>a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; h = %5 would work</source>
        <translation>a = %1 在 %2 到 %3 之间没有隐藏维度：h 必须是 %4 的倍数；h = %5 可行</translation>
    </message>
    <message>
        <source>a = %1 has no hidden size from %2 to %3: h must be a multiple of %4; no step or a smaller alignment would work</source>
        <translation>a = %1 在 %2 到 %3 之间没有隐藏维度：h 必须是 %4 的倍数；去掉步长或用更小的对齐可行</translation>
    </message>
    <message>
        <source>b = %1, a = %2, s = %3, d = %4 make more work or bytes than 64 bits can count; choose a smaller batch or sequence</source>
        <translation>b = %1、a = %2、s = %3、d = %4 的工作量或字节数超出 64 位计数；请选择更小的批或更短的序列</translation>
    </message>
    <message>
        <source>%1 points are more than the %2 that a sweep may have; a step, a coarser alignment such as 64, or fewer points a curve would do</source>
        <translation>%1 个点超过扫描允许的 %2 个；可用步长、更粗的对齐（如 64）或减少每条曲线的点数</translation>
    </message>
    <message>
        <source>no point fits in memory: the smallest %1; a smaller batch or a shorter sequence would do, for example batch 1 and sequence 512</source>
        <translation>没有点能放入内存：最小的%1；可用更小的批或更短的序列，例如批 1、序列 512</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of parameters, for example 1.3B, 350M or 7e9</source>
        <translation>“%1”不是参数数量，例如 1.3B、350M 或 7e9</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rule for the layers: a number such as 32, or a part of the hidden size such as h/128</source>
        <translation>“%1”不是层数规则：如 32 的数，或隐藏维度的一部分如 h/128</translation>
    </message>
    <message>
        <source>more than %1 shapes are within %2 of %3 parameters; a smaller tolerance would do</source>
        <translation>超过 %1 个形状与 %3 个参数相差在 %2 以内；请用更小的容差</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>A 中没有</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>B 中没有</translation>
    </message>
    <message>
        <source>skipped in A: %1</source>
        <translation>A 中已跳过：%1</translation>
    </message>
    <message>
        <source>skipped in B: %1</source>
        <translation>B 中已跳过：%1</translation>
    </message>
    <message>
        <source>failed in A: %1</source>
        <translation>A 中失败：%1</translation>
    </message>
    <message>
        <source>failed in B: %1</source>
        <translation>B 中失败：%1</translation>
    </message>
    <message>
        <source>wrong in A: %1</source>
        <translation>A 中错误：%1</translation>
    </message>
    <message>
        <source>wrong in B: %1</source>
        <translation>B 中错误：%1</translation>
    </message>
    <message>
        <source>one and the same measurement</source>
        <translation>同一次测量</translation>
    </message>
    <message>
        <source>the intervals are apart, but by no more than %1 %</source>
        <translation>区间不重叠，但相差不超过 %1 %</translation>
    </message>
    <message>
        <source>the intervals are too wide to show %1 %: ±%2 % in A, ±%3 % in B</source>
        <translation>区间太宽，无法显示 %1 % 的差异：A 为 ±%2 %，B 为 ±%3 %</translation>
    </message>
    <message>
        <source>the clock changed, not the kernel: %1 time, %2 cycles, at %3 MHz in A and %4 MHz in B</source>
        <translation>变化的是时钟而非内核：时间%1，周期%2，A 为 %3 MHz，B 为 %4 MHz</translation>
    </message>
    <message>
        <source>%1 in A and %2 in B: fewer than %3 samples have no 95 % interval</source>
        <translation>A 中 %1，B 中 %2：少于 %3 个样本没有 95 % 区间</translation>
    </message>
    <message>
        <source>%1 % more</source>
        <translation>多 %1 %</translation>
    </message>
    <message>
        <source>%1 % less</source>
        <translation>少 %1 %</translation>
    </message>
    <message>
        <source>%1:%2: not a CSV of Headroom: expected one column &quot;%3&quot;; its columns begin %4</source>
        <translation>%1:%2：不是 Headroom 的 CSV：应有一列“%3”；其各列以 %4 开头</translation>
    </message>
    <message>
        <source>the device did not answer for %1 s</source>
        <translation>设备 %1 秒没有响应</translation>
    </message>
    <message>
        <source>the process that measured ended by %1</source>
        <translation>测量进程已结束：%1</translation>
    </message>
    <message>
        <source>the process that measured said what is no event of a run: %1</source>
        <translation>测量进程发出的内容不是运行事件：%1</translation>
    </message>
    <message>
        <source>a point failed: %1; a child process goes on with the rest</source>
        <translation>一个点失败：%1；其余由子进程继续测量</translation>
    </message>
    <message>
        <source>%1, at %2; a new process goes on</source>
        <translation>%1，当时正在：%2；由新进程继续</translation>
    </message>
    <message>
        <source>stopped, though %1</source>
        <translation>已停止，但%1</translation>
    </message>
    <message>
        <source>%1 at %2, and nothing more can be measured in this process; start Headroom again, or let child processes measure</source>
        <translation>%1，当时正在：%2；本进程无法再测量；请重新启动 Headroom，或让子进程测量</translation>
    </message>
    <message>
        <source>%1 processes in a row came to no point; the last, at %2: %3. Check the device</source>
        <translation>连续 %1 个进程未测得任何点；最后一个正在：%2：%3。请检查设备</translation>
    </message>
    <message>
        <source>the opening of the device</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>the preparation of the run</source>
        <translation>准备运行</translation>
    </message>
    <message>
        <source>the roofs</source>
        <translation>测量上限</translation>
    </message>
    <message>
        <source>the sentinel</source>
        <translation>测量哨兵点</translation>
    </message>
    <message>
        <source>a run without a run file cannot be measured in a child process</source>
        <translation>没有运行文件的运行不能在子进程中测量</translation>
    </message>
    <message>
        <source>%1 is not there to measure in a child process; install it beside headroom, or measure in this process</source>
        <translation>缺少用于在子进程中测量的 %1；请将其安装在 headroom 旁边，或在本进程中测量</translation>
    </message>
    <message>
        <source>%1 cannot be started to measure in a child process: %2</source>
        <translation>无法启动 %1 以在子进程中测量：%2</translation>
    </message>
    <message>
        <source>no child process can be started: %1</source>
        <translation>无法启动子进程：%1</translation>
    </message>
    <message>
        <source>the process that measures said: %1</source>
        <translation>测量进程输出：%1</translation>
    </message>
    <message>
        <source>%1 cannot be gone on with here: %2</source>
        <translation>无法在此继续 %1：%2</translation>
    </message>
    <message>
        <source>the device was %1, is %2</source>
        <translation>设备原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>the protocol was %1, is %2</source>
        <translation>协议原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>the kernel was %1, and is not there</source>
        <translation>内核原为 %1，此处没有</translation>
    </message>
    <message>
        <source>the kernel was %1, is %2</source>
        <translation>内核原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>the sweep is another</source>
        <translation>扫描不同</translation>
    </message>
    <message>
        <source>the settings of measuring are others</source>
        <translation>测量设置不同</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>a = %1, h = %2 is faster than the measured roof, %3 TFLOP/s: that is too low, and the next run measures it anew</source>
        <translation>a = %1，h = %2 快于测得的上限 %3 TFLOP/s：该上限过低，下次运行将重新测量</translation>
    </message>
    <message>
        <source>the type was %1, and %2 does not take it</source>
        <translation>数据类型当时是 %1，而 %2 不支持它</translation>
    </message>
    <message>
        <source>%1: interrupted %2 times, the last time after 1 point, and resumed %3</source>
        <translation>%1：中断了 %2 次，最后一次在 1 个点之后，并于 %3 继续</translation>
    </message>
    <message>
        <source>%1: interrupted %2 times, the last time after %3 points, and resumed %4</source>
        <translation>%1：中断了 %2 次，最后一次在 %3 个点之后，并于 %4 继续</translation>
    </message>
    <message>
        <source>another headroom (pid %1) is measuring on %2 too: both are slower than each alone; stop one of them</source>
        <translation>另一个 headroom（pid %1）也在 %2 上测量：两者都比单独测量时慢；请停止其中一个</translation>
    </message>
    <message>
        <source>%1:%2: expected a point, one JSON object on a line; %3 is no number</source>
        <translation>%1:%2：应为一个点，即单行的一个 JSON 对象；%3 不是数字</translation>
    </message>
</context>
<context>
    <name>headroom::DateText</name>
    <message>
        <source>en</source>
        <comment>the code of this language: names of months</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm &apos;UTC&apos;</source>
        <comment>a format of QLocale::toString</comment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos; HH:mm &apos;UTC&apos;</translation>
    </message>
</context>
<context>
    <name>headroom::DevicePage</name>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Last-level cache</source>
        <translation>末级缓存</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Multiprocessors</source>
        <translation>多处理器</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Device of the next run</source>
        <translation>下次运行的设备</translation>
    </message>
    <message>
        <source>looking for devices …</source>
        <translation>正在查找设备…</translation>
    </message>
</context>
<context>
    <name>headroom::EmptyState</name>
    <message>
        <source>Run the sweep</source>
        <translation>运行扫描</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The run is being prepared</source>
        <translation>正在准备运行</translation>
    </message>
    <message>
        <source>See how fast this machine computes attention</source>
        <translation>看看这台机器计算注意力有多快</translation>
    </message>
</context>
<context>
    <name>headroom::ExplanationList</name>
    <message>
        <source>Why it is so</source>
        <translation>为何如此</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>文字和线条(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Size &amp;regions</source>
        <translation>规模区间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End labels</source>
        <translation>末端标签(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Published curves</source>
        <translation>已发表的曲线(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;aption with facts</source>
        <translation>带说明的图注(&amp;A)</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 绘图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>to suit</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>每英寸点数(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>headroom::ExportFlow</name>
    <message>
        <source>There is nothing to export yet: run a sweep, or open one.</source>
        <translation>还没有可导出的内容：先运行或打开一次扫描。</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export every point</source>
        <translation>导出所有点</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示的内容</translation>
    </message>
    <message>
        <source>%1 is writing %2; choose another name.</source>
        <translation>%1 正在写入 %2；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>headroom::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>headroom::FigureControls</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all of the figure</source>
        <translation>显示整幅图</translation>
    </message>
    <message>
        <source>Back to all of the figure (H)</source>
        <translation>回到整幅图（H）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Roofs and ribbons</source>
        <translation>上限和色带</translation>
    </message>
    <message>
        <source>The measured roofs (O), and the ribbons between the quartiles (Q)</source>
        <translation>测得的上限（O）和四分位数之间的色带（Q）</translation>
    </message>
    <message>
        <source>Y axis: %1</source>
        <translation>y 轴：%1</translation>
    </message>
    <message>
        <source>What the y axis counts</source>
        <translation>y 轴表示什么</translation>
    </message>
    <message>
        <source>%1, log₂</source>
        <translation>%1，log₂</translation>
    </message>
    <message>
        <source>X axis: %1</source>
        <translation>x 轴：%1</translation>
    </message>
    <message>
        <source>What the x axis counts; logarithmic with L</source>
        <translation>x 轴表示什么；按 L 切换对数</translation>
    </message>
</context>
<context>
    <name>headroom::FigureMenus</name>
    <message>
        <source>&amp;X axis</source>
        <translation>x 轴(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>y 轴(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Roofs and ribbons</source>
        <translation>上限和色带(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move in it</source>
        <translation>在图中移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ursors</source>
        <translation>光标(&amp;U)</translation>
    </message>
    <message>
        <source>Fig&amp;ure</source>
        <translation>图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;No roof</source>
        <translation>无上限(&amp;N)</translation>
    </message>
    <message>
        <source>Roof of the &amp;pointed curve</source>
        <translation>所指曲线的上限(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Roofs of all curves</source>
        <translation>所有曲线的上限(&amp;R)</translation>
    </message>
</context>
<context>
    <name>headroom::FigureText</name>
    <message>
        <source>measured, but its time cannot be used</source>
        <translation>已测量，但时间不可用</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>published curves beneath: %1</source>
        <translation>下方已发表的曲线：%1</translation>
    </message>
    <message>
        <source>Hidden Size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Throughput (TFLOP/s)</source>
        <translation>吞吐量 (TFLOP/s)</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>may be cached</source>
        <translation>可能来自缓存</translation>
    </message>
    <message>
        <source>Memory has no room for enough copies of P, V and O, so launches may have found their inputs in the last-level cache. The number may be too high; a smaller batch leaves room for more copies.</source>
        <translation>内存放不下足够多份 P、V 和 O，启动时可能在末级缓存中找到了输入。数值可能偏高；较小的批可容纳更多份。</translation>
    </message>
    <message>
        <source>cache size unknown</source>
        <translation>缓存大小未知</translation>
    </message>
    <message>
        <source>The device does not tell the size of its last-level cache, so the copies of P, V and O may be too few to get round it. Shapes of many megabytes are safe; small ones may be too fast.</source>
        <translation>设备不报告末级缓存的大小，P、V 和 O 的份数可能不足以绕过它。许多兆字节的形状是可靠的；小的可能偏快。</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>Heat or the hardware made the device slow down while this was measured. The number is below what the device can do; let it cool, and measure again.</source>
        <translation>测量时设备因过热或硬件原因减速。数值低于设备的能力；冷却后重新测量。</translation>
    </message>
    <message>
        <source>measured again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>The first measurement was throttled and set aside; this is the second, after a pause. It can be used where no other flag says otherwise.</source>
        <translation>第一次测量时降频，已搁置；这是暂停后的第二次。若无其他标记反对，即可使用。</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>The device ran at its power limit, which is normal under full load. The number is what it sustains within that limit.</source>
        <translation>设备在功率上限下运行，满载时这是正常的。该数值是它在此上限内能持续的值。</translation>
    </message>
    <message>
        <source>device drifted</source>
        <translation>设备漂移</translation>
    </message>
    <message>
        <source>above the roof</source>
        <translation>高于上限</translation>
    </message>
    <message>
        <source>Faster than the measured roof allows: inputs may have come from a cache, or the roof was measured too low. Find out which before the number is used.</source>
        <translation>比测得的上限还快：输入可能来自缓存，或上限测得偏低。使用该数值前请先查明。</translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation>受干扰</translation>
    </message>
    <message>
        <source>Other programs used the device while this was measured. The number may be too low; close them, and measure again.</source>
        <translation>测量时有其他程序使用设备。数值可能偏低；关闭它们后重新测量。</translation>
    </message>
    <message>
        <source>output changed</source>
        <translation>输出改变</translation>
    </message>
    <message>
        <source>The output was right before the timing and another one after it: kernel or device cannot be relied on here. Do not use the number.</source>
        <translation>计时前输出正确，计时后变了：此处内核或设备不可靠。不要使用该数值。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Another program measured this, by a protocol of its own, and its output was not checked here. Compare it with care.</source>
        <translation>由其他程序按其自身规程测得，输出未在此检查。请谨慎比较。</translation>
    </message>
    <message>
        <source>heads unknown</source>
        <translation>头数未知</translation>
    </message>
    <message>
        <source>The log does not tell how many heads and sequences make up its matrices: all of them count as heads of one sequence. The hidden size is not that of the model.</source>
        <translation>日志未说明其矩阵由多少个头和序列组成：全部算作一个序列的头。隐藏维度不是模型的隐藏维度。</translation>
    </message>
    <message>
        <source>unknown flag &quot;%1&quot;</source>
        <translation>未知标记“%1”</translation>
    </message>
    <message>
        <source>This Headroom does not know the flag; a newer one, or the program that wrote the run, does. Do not use the number before that is clear.</source>
        <translation>此版本的 Headroom 不认识该标记；更新的版本或写入该运行的程序认识。在弄清之前不要使用该数值。</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>and %1 more · %2</source>
        <translation>另有 %1 个 · %2</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>wrong output</source>
        <translation>输出错误</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source> published</source>
        <translation> 已发表</translation>
    </message>
    <message>
        <source>Published figure · A100 · fp16 · b = 4 · s = 2048 · key points read off the picture</source>
        <translation>已发表的图 · A100 · fp16 · b = 4 · s = 2048 · 关键点读自图片</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>%1 curve</source>
        <translation>%1 条曲线</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 条曲线</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 %2 parameters</source>
        <translation>%1 %2 个参数</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>整幅图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>向左平移</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>向右平移</translation>
    </message>
    <message>
        <source>Pan up</source>
        <translation>向上平移</translation>
    </message>
    <message>
        <source>Pan down</source>
        <translation>向下平移</translation>
    </message>
    <message>
        <source>Cursor &amp;A to the selected point</source>
        <translation>光标 &amp;A 移到所选点</translation>
    </message>
    <message>
        <source>Cursor &amp;B to the selected point</source>
        <translation>光标 &amp;B 移到所选点</translation>
    </message>
    <message>
        <source>&amp;Clear cursors</source>
        <translation>清除光标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide the selected curve</source>
        <translation>隐藏所选曲线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show it alone</source>
        <translation>仅显示所选曲线(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;all curves</source>
        <translation>显示所有曲线(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic x</source>
        <translation>x 轴对数(&amp;L)</translation>
    </message>
    <message>
        <source>Ribbons between the &amp;quartiles</source>
        <translation>四分位数之间的色带(&amp;Q)</translation>
    </message>
    <message>
        <source>Next choice of r&amp;oofs</source>
        <translation>上限的下一选项(&amp;O)</translation>
    </message>
    <message>
        <source>Click to hide or show, double click to show alone</source>
        <translation>单击隐藏或显示，双击仅显示该项</translation>
    </message>
    <message>
        <source>sweep: %1</source>
        <translation>扫描：%1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>规程 %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>regime %1</source>
        <translation>工况 %1</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>驱动 %1</translation>
    </message>
    <message>
        <source>measured with %1</source>
        <translation>使用 %1 测量</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>lowest %1 at a = %2, h = %3</source>
        <translation>最低 %1，位于 a = %2、h = %3</translation>
    </message>
    <message>
        <source>highest %1 at a = %2, h = %3</source>
        <translation>最高 %1，位于 a = %2、h = %3</translation>
    </message>
    <message>
        <source>beside it: %1</source>
        <translation>并列显示：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <translation>%1，%2：%3；%4</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, read off the picture</source>
        <translation>%1，读自图片</translation>
    </message>
    <message>
        <source>%1, median</source>
        <translation>%1，中位数</translation>
    </message>
    <message>
        <source>measured roof</source>
        <translation>测得的上限</translation>
    </message>
    <message>
        <source>Head Dimension (h/a)</source>
        <translation>头维度 (h/a)</translation>
    </message>
    <message>
        <source>Parameters of a model with L = %1, v = %2, s = %3</source>
        <translation>L = %1、v = %2、s = %3 的模型的参数量</translation>
    </message>
    <message>
        <source>Share of the Roof (%)</source>
        <translation>占上限的比例 (%)</translation>
    </message>
    <message>
        <source>Traffic per Second (GB/s)</source>
        <translation>每秒数据流量 (GB/s)</translation>
    </message>
    <message>
        <source>% of Roof</source>
        <translation>占上限 (%)</translation>
    </message>
    <message>
        <source>Head dimension</source>
        <translation>头维度</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Share of the roof (%)</source>
        <translation>占上限的比例 (%)</translation>
    </message>
    <message>
        <source>Bandwidth (GB/s)</source>
        <translation>带宽 (GB/s)</translation>
    </message>
    <message>
        <source>% of the roof</source>
        <translation>% 上限</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>This run knows no roofs, so there is no share of one to show.</source>
        <translation>此运行没有上限数据，因此无法显示占上限的比例。</translation>
    </message>
    <message>
        <source>The same shape, measured before and after this point, differed by more than 1 % and by more than its noise explains: the two 95 % intervals are apart. The number is uncertain by about as much; measure again on a quiet device.</source>
        <translation>同一形状在此点前后各测一次，相差超过 1 %，而且超出其噪声所能解释的范围：两个 95 % 区间不相交。此数值的不确定度大致与此相当；请在空闲的设备上重新测量。</translation>
    </message>
    <message>
        <source>Time of a Launch (%1)</source>
        <translation>一次启动的时间 (%1)</translation>
    </message>
    <message>
        <source>Energy of a Launch (%1)</source>
        <translation>一次启动的能量 (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>All curves are hidden: a click in the legend shows one, Shift+S all.</source>
        <translation>所有曲线都已隐藏：点击图例显示一条，Shift+S 显示全部。</translation>
    </message>
    <message>
        <source>No point of this run has a value; the table says why.</source>
        <translation>此运行没有任何点有数值；原因见表格。</translation>
    </message>
    <message>
        <source>This run is empty.</source>
        <translation>此运行是空的。</translation>
    </message>
    <message>
        <source>No point of this run tells its power, so no energy is known.</source>
        <translation>此次运行没有任何点给出功率，因此能耗未知。</translation>
    </message>
    <message>
        <source>host too slow</source>
        <translation>主机过慢</translation>
    </message>
    <message>
        <source>This computer queued launches more slowly than the device computes them, so the time between them is in the number. Close what keeps the processor busy, and unset CUDA_LAUNCH_BLOCKING.</source>
        <translation>本机提交启动的速度低于设备的计算速度，因此其间的时间也计入了数值。请关闭占用处理器的程序，并取消设置 CUDA_LAUNCH_BLOCKING。</translation>
    </message>
</context>
<context>
    <name>headroom::FolderFlow</name>
    <message>
        <source>The run&apos;s points cannot be kept: %1. Choose another folder, or measure without a file and export the points before you close the window.</source>
        <translation>无法保存此次运行的点：%1。请选择其他文件夹，或不用文件测量，并在关闭窗口前导出这些点。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Keep this run and the next ones in another folder.</source>
        <translation>把此次及以后的运行保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Measure without a file</source>
        <translation>不用文件测量</translation>
    </message>
    <message>
        <source>Keep the points in this window alone, until you export them.</source>
        <translation>点只保留在此窗口中，直到您导出它们。</translation>
    </message>
    <message>
        <source>Where run files go</source>
        <translation>运行文件的保存位置</translation>
    </message>
</context>
<context>
    <name>headroom::Gauge</name>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>headroom::HeadChip</name>
    <message>
        <source>Heads %1</source>
        <translation>头数 %1</translation>
    </message>
    <message>
        <source>Space measures it or leaves it out, Delete removes it</source>
        <translation>空格键选择是否测量，Delete 键移除</translation>
    </message>
    <message>
        <source>One head count and its curve: a click measures it or leaves it out, Delete removes it.</source>
        <translation>一个头数及其曲线：单击选择是否测量，Delete 键移除。</translation>
    </message>
</context>
<context>
    <name>headroom::HeadChips</name>
    <message>
        <source>+ add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add heads</source>
        <translation>添加头数</translation>
    </message>
    <message>
        <source>Heads a, how many attention heads the layer has: type 48, or several such as 48,56, and press Enter.</source>
        <translation>头数 a，即该层有多少个注意力头：输入 48，或多个如 48,56，然后按回车。</translation>
    </message>
</context>
<context>
    <name>headroom::HeadroomBar</name>
    <message>
        <source>bound by memory</source>
        <translation>受内存限制</translation>
    </message>
    <message>
        <source>bound by arithmetic</source>
        <translation>受运算限制</translation>
    </message>
    <message>
        <source>%1 of the measured roof, %2 TFLOP/s: %3</source>
        <translation>测得上限的 %1，%2 TFLOP/s：%3</translation>
    </message>
    <message>
        <source>No roof was measured for this type on this device.</source>
        <translation>此设备上未测量该类型的上限。</translation>
    </message>
    <message>
        <source>Headroom</source>
        <comment>1 - throughput / roof</comment>
        <translation>余量</translation>
    </message>
</context>
<context>
    <name>headroom::LanguageText</name>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>headroom::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无事件。</translation>
    </message>
</context>
<context>
    <name>headroom::LowerCard</name>
    <message>
        <source>Results, runs, device and log</source>
        <translation>结果、运行、设备和日志</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>The language changes when Headroom is next started.</source>
        <translation>语言将在下次启动 Headroom 时更改。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>There is nothing to present: no run is open, and no preset can be run here. %1</source>
        <translation>没有可演示的内容：没有打开的运行，且此处无法运行任何预设。%1</translation>
    </message>
    <message>
        <source>This run has no file: export its points before you close the window.</source>
        <translation>此次运行没有文件：请在关闭窗口前导出它的点。</translation>
    </message>
    <message>
        <source>Stop the run under way before another one is gone on with.</source>
        <translation>请先停止正在进行的运行，再继续其他运行。</translation>
    </message>
</context>
<context>
    <name>headroom::MeasuringFields</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>&amp;Measuring</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Reg&amp;ime</source>
        <translation>工况(&amp;I)</translation>
    </message>
    <message>
        <source>Input &amp;data</source>
        <translation>输入数据(&amp;D)</translation>
    </message>
    <message>
        <source>No real work, and so faster: not to be quoted as throughput.</source>
        <translation>并非真实工作，因此更快：不可作为吞吐量引用。</translation>
    </message>
</context>
<context>
    <name>headroom::MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>headroom::OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not now: nothing is changed.</source>
        <translation>以后再说：不作任何改动。</translation>
    </message>
</context>
<context>
    <name>headroom::OpenFlow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>运行 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is the run under way.</source>
        <translation>%1 是正在进行的运行。</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>A run of the last session is not there any more: %1</source>
        <translation>上次会话的一个运行已不存在：%1</translation>
    </message>
    <message>
        <source>%1 runs of the last session are not there any more: %2</source>
        <translation>上次会话的 %1 个运行已不存在：%2</translation>
    </message>
    <message>
        <source>It is open read-only here, and follows the file as it grows.</source>
        <translation>在这里以只读方式打开，并随文件增长而更新。</translation>
    </message>
    <message>
        <source>%1 is not being written any more: it has %2.</source>
        <translation>%1 不再被写入：共有 %2。</translation>
    </message>
</context>
<context>
    <name>headroom::OpenRuns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Published figure · A100 · fp16 · read off the picture</source>
        <translation>已发表的图 · A100 · fp16 · 读自图片</translation>
    </message>
    <message>
        <source>Reference curves, not measurements: they lie beneath the others, and nothing is computed from them</source>
        <translation>参考曲线，并非测量：位于其他曲线下方，不用于任何计算</translation>
    </message>
    <message>
        <source>Published figure, shown</source>
        <translation>已发表的图，已显示</translation>
    </message>
    <message>
        <source>Published figure, hidden</source>
        <translation>已发表的图，已隐藏</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>headroom::PointPanel</name>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 TB/s</source>
        <translation>%1 TB/s</translation>
    </message>
    <message>
        <source>Select a point in the chart or in the table.</source>
        <translation>在图或表中选择一个点。</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>a = %1   h = %2   d = %3</source>
        <translation>a = %1   h = %2   d = %3</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
</context>
<context>
    <name>headroom::PresentChart</name>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>headroom::PresentScreen</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Headroom: presentation</source>
        <translation>Headroom：演示</translation>
    </message>
    <message>
        <source>Any key leaves</source>
        <translation>按任意键退出</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>no point yet</source>
        <translation>尚无数据点</translation>
    </message>
</context>
<context>
    <name>headroom::PresentText</name>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>a = %1 · h = %2</source>
        <translation>a = %1 · h = %2</translation>
    </message>
    <message>
        <source>%1 of the roof</source>
        <translation>上限的 %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>GHz</source>
        <translation>GHz</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>headroom::Presentation</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>实时 · %1</translation>
    </message>
    <message>
        <source>Attention over Values</source>
        <translation>对值的注意力</translation>
    </message>
    <message>
        <source>Finished · %1</source>
        <translation>已完成 · %1</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>回放 · %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>测量于 %1</translation>
    </message>
    <message>
        <source>Run %1 of %2 · %3</source>
        <translation>第 %1/%2 个运行 · %3</translation>
    </message>
</context>
<context>
    <name>headroom::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
</context>
<context>
    <name>headroom::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>headroom::ResumeFlow</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Measure only what is missing, into the same file.</source>
        <translation>只测量缺少的部分，写入同一文件。</translation>
    </message>
    <message>
        <source>Measure as new</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure the same sweep from its beginning, into a new file; the points of this one stay.</source>
        <translation>从头测量同一扫描，写入新文件；此文件的点保留。</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Let the run end with the points that it has, and open it.</source>
        <translation>让此次运行以现有的点结束，并打开它。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open it, and decide later.</source>
        <translation>打开它，以后再决定。</translation>
    </message>
    <message>
        <source>Unfinished: %1 on %2 from %3 has %4 of %5.</source>
        <translation>未完成：%2 上 %3 的 %1，%4 / %5。</translation>
    </message>
</context>
<context>
    <name>headroom::RunModel</name>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>%1 of the measured roof of %2 TFLOP/s</source>
        <translation>测得上限 %2 TFLOP/s 的 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Heads a: how many attention heads the layer has.</source>
        <translation>头数 a：该层有多少个注意力头。</translation>
    </message>
    <message>
        <source>Hidden size h: the width of the layer, all heads together.</source>
        <translation>隐藏维度 h：该层的宽度，所有头合计。</translation>
    </message>
    <message>
        <source>Head dimension d = h/a: the width of one head.</source>
        <translation>头维度 d = h/a：一个头的宽度。</translation>
    </message>
    <message>
        <source>Throughput: the work of 2·b·s²·h operations over the median time.</source>
        <translation>吞吐量：2·b·s²·h 次运算除以中位时间。</translation>
    </message>
    <message>
        <source>Half of the 95 % confidence interval of the throughput.</source>
        <translation>吞吐量 95 % 置信区间的一半。</translation>
    </message>
    <message>
        <source>The median time of one launch.</source>
        <translation>一次启动的中位时间。</translation>
    </message>
    <message>
        <source>Headroom: what the shape leaves of the roof measured on this device.</source>
        <translation>余量：该形状在本设备测得的上限下剩余的部分。</translation>
    </message>
    <message>
        <source>What the roof is made of at this shape: memory bandwidth or arithmetic.</source>
        <translation>此形状的上限由什么决定：内存带宽或运算。</translation>
    </message>
    <message>
        <source>What is worth knowing of the point, or why it was not measured.</source>
        <translation>关于该点值得知道的事，或未测量的原因。</translation>
    </message>
    <message>
        <source>to baseline</source>
        <translation>对比基准</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>How much higher or lower the throughput is than the baseline&apos;s.</source>
        <translation>吞吐量比基准高或低多少。</translation>
    </message>
    <message>
        <source>Whether the measurements show a difference: FASTER and SLOWER where their 95 % intervals are apart, SAME where 2 % would have shown, else UNCLEAR.</source>
        <translation>测量是否显示差异：95 % 区间互不重叠时为“更快”或“更慢”，若 2 % 的差异本可显现则为“相同”，否则为“不明”。</translation>
    </message>
</context>
<context>
    <name>headroom::RunNotice</name>
    <message>
        <source>The run has finished: %1.</source>
        <translation>运行已完成：%1。</translation>
    </message>
    <message>
        <source>The run was stopped: %1 kept.</source>
        <translation>运行已停止：保留 %1。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
</context>
<context>
    <name>headroom::RunPresenter</name>
    <message>
        <source>a = %1  h = %2</source>
        <translation>a = %1  h = %2</translation>
    </message>
    <message>
        <source>measuring the roofs …</source>
        <translation>正在测量上限…</translation>
    </message>
    <message>
        <source>loading the device until its clocks settle …</source>
        <translation>正在加载设备直至时钟稳定…</translation>
    </message>
    <message>
        <source>measuring the sentinel …</source>
        <translation>正在测量哨兵点…</translation>
    </message>
    <message>
        <source>letting the throttled device cool …</source>
        <translation>正在等待降频的设备冷却…</translation>
    </message>
    <message>
        <source>measuring %1</source>
        <translation>正在测量 %1</translation>
    </message>
    <message>
        <source>%1 started: %2, %3</source>
        <translation>%1 已开始：%2，%3</translation>
    </message>
    <message>
        <source>also on the device: %1</source>
        <translation>设备上还有：%1</translation>
    </message>
    <message>
        <source>no telemetry: %1</source>
        <translation>无遥测：%1</translation>
    </message>
    <message>
        <source>points go to %1</source>
        <translation>数据点写入 %1</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>stopped: %1 kept</source>
        <translation>已停止：保留 %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>opening the device …</source>
        <translation>正在打开设备…</translation>
    </message>
    <message>
        <source>pausing after this launch …</source>
        <translation>此次启动后暂停…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping after this launch …</source>
        <translation>此次启动后停止…</translation>
    </message>
    <message>
        <source>The run file can be written again, and lacks nothing.</source>
        <translation>运行文件又可写入，且没有缺失。</translation>
    </message>
    <message>
        <source>in front: %1</source>
        <translation>前台：%1</translation>
    </message>
    <message>
        <source>%1. The run waits, and goes on when there is room; no point is lost. The points so far can be exported to another folder.</source>
        <translation>%1。运行正在等待，有空间后继续；不会丢失任何点。目前的点可以导出到其他文件夹。</translation>
    </message>
    <message>
        <source>resumed: %1 are in the file already</source>
        <translation>已继续：文件中已有 %1</translation>
    </message>
    <message>
        <source>The last point is not in the run file: %1. It is shown here; export the points as CSV to another folder before you close the window.</source>
        <translation>最后一个点不在运行文件中：%1。它显示在这里；请在关闭窗口前把点以 CSV 导出到其他文件夹。</translation>
    </message>
</context>
<context>
    <name>headroom::RunsList</name>
    <message>
        <source>in front</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Enter brings a run to the front, Space shows or hides it, P pins it as the baseline, R measures what an unfinished one lacks, Delete closes it</source>
        <translation>回车将运行置前，空格显示或隐藏，P 固定为基准，R 测量未完成运行缺少的部分，Delete 关闭</translation>
    </message>
</context>
<context>
    <name>headroom::RunsPage</name>
    <message>
        <source>To the front</source>
        <translation>移到前台</translation>
    </message>
    <message>
        <source>Show this run in table, chart and Point card (Enter)</source>
        <translation>在表、图和数据点卡片中显示此运行（回车）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Draw it beside the others, or not (Space)</source>
        <translation>是否与其他运行一起绘制（空格）</translation>
    </message>
    <message>
        <source>Pin as baseline</source>
        <translation>固定为基准</translation>
    </message>
    <message>
        <source>Compare the run in front with this one (P)</source>
        <translation>将前台的运行与此运行比较（P）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take it off the list; its file stays (Delete)</source>
        <translation>从列表中移除；文件保留（Delete）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Mark a run in the list.</source>
        <translation>请在列表中选中一个运行。</translation>
    </message>
    <message>
        <source>Measure what it lacks, into the same file (R).</source>
        <translation>测量它缺少的部分，写入同一文件（R）。</translation>
    </message>
</context>
<context>
    <name>headroom::RunsPresenter</name>
    <message>
        <source>The run under way stays in front; the others are drawn beside it.</source>
        <translation>正在进行的运行保持在前台；其他运行绘制在旁。</translation>
    </message>
    <message>
        <source>The published curves cannot be a baseline: they were read off a picture, at sizes that no shape has.</source>
        <translation>已发表的曲线不能作为基准：它们读自图片，所在的规模没有形状与之对应。</translation>
    </message>
    <message>
        <source>A run can be pinned as the baseline when it has ended.</source>
        <translation>运行结束后才能固定为基准。</translation>
    </message>
    <message>
        <source>Stop the run under way before closing it.</source>
        <translation>请先停止正在进行的运行，再关闭它。</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>基准：%1</translation>
    </message>
    <message>
        <source>Pin a run as the baseline (P) to see by how much the one in front differs.</source>
        <translation>将一个运行固定为基准（P），以查看前台运行的差异。</translation>
    </message>
    <message>
        <source>The baseline is in front. Bring another run to the front (Enter) to compare it.</source>
        <translation>基准在前台。将另一个运行移到前台（回车）即可比较。</translation>
    </message>
</context>
<context>
    <name>headroom::SampleHistogram</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>headroom::SetupPresenter</name>
    <message>
        <source>%1 on %2, about %3</source>
        <translation>%1，在 %2 上，约 %3</translation>
    </message>
</context>
<context>
    <name>headroom::ShortcutList</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Alt with an underlined letter goes to that field or button.</source>
        <translation>Alt 加带下划线的字母可跳到该字段或按钮。</translation>
    </message>
    <message>
        <source>Undo takes back choices of sweep and view; Back and Forward go through zoom and pan.</source>
        <translation>“撤销”收回对扫描和视图的选择；“后退”和“前进”在缩放与平移之间切换。</translation>
    </message>
    <message>
        <source>Figure: the point to the left or right</source>
        <translation>图：左侧或右侧的点</translation>
    </message>
    <message>
        <source>Figure: the curve above or below</source>
        <translation>图：上方或下方的曲线</translation>
    </message>
    <message>
        <source>Figure: the curve&apos;s first or last point</source>
        <translation>图：曲线的第一个或最后一个点</translation>
    </message>
    <message>
        <source>Runs: bring to the front</source>
        <translation>运行：置前</translation>
    </message>
    <message>
        <source>Runs: show or hide</source>
        <translation>运行：显示或隐藏</translation>
    </message>
    <message>
        <source>Runs: pin as the baseline, or unpin</source>
        <translation>运行：固定为基准或取消固定</translation>
    </message>
    <message>
        <source>Runs: measure what is missing</source>
        <translation>运行：测量缺少的部分</translation>
    </message>
    <message>
        <source>Runs: close</source>
        <translation>运行：关闭</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>图：%1</translation>
    </message>
</context>
<context>
    <name>headroom::SizeRegionField</name>
    <message>
        <source>%1 &quot;%2&quot; is not a whole number, for example 32</source>
        <translation>%1“%2”不是整数，例如 32</translation>
    </message>
    <message>
        <source>Size regions</source>
        <translation>规模区间</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>与已发表的相同</translation>
    </message>
    <message>
        <source>as for the key-query score</source>
        <translation>与键-查询得分相同</translation>
    </message>
    <message>
        <source>from a parameter count</source>
        <translation>由参数量计算</translation>
    </message>
    <message>
        <source>my own bounds</source>
        <translation>自定义边界</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Names and upper ends of the size regions</source>
        <translation>规模区间的名称和上端</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Which bands of hidden sizes are shaded behind the curves: how many parameters a model of that width has.</source>
        <translation>曲线后面给哪些隐藏维度区间着色：该宽度的模型有多少参数。</translation>
    </message>
    <message>
        <source>How many layers the model has.</source>
        <translation>模型有多少层。</translation>
    </message>
    <message>
        <source>How many different tokens the model knows.</source>
        <translation>模型认识多少个不同的词元。</translation>
    </message>
    <message>
        <source>Names and upper ends, rising, for example 0-1B:2048,1B-10B:10240.</source>
        <translation>名称和上端，递增，例如 0-1B:2048,1B-10B:10240。</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 / %2 points</source>
        <translation>%1 / %2 个点</translation>
    </message>
</context>
<context>
    <name>headroom::StatusText</name>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>headroom::SuggestionButton</name>
    <message>
        <source>A faster shape</source>
        <translation>一个更快的形状</translation>
    </message>
</context>
<context>
    <name>headroom::SweepCard</name>
    <message>
        <source>Pu&amp;blished curves</source>
        <translation>已发表的曲线(&amp;B)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Largest hidden size</source>
        <translation>最大隐藏维度</translation>
    </message>
    <message>
        <source>&amp;Hidden size h, from – to</source>
        <translation>隐藏维度 h，从 – 到(&amp;H)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Smallest hidden size</source>
        <translation>最小隐藏维度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Most points a curve</source>
        <translation>每条曲线最多点数</translation>
    </message>
    <message>
        <source>Heads a</source>
        <translation>头数 a</translation>
    </message>
    <message>
        <source>Alignment of h/a</source>
        <translation>h/a 的对齐</translation>
    </message>
    <message>
        <source>Ali&amp;gnment of h/a</source>
        <translation>h/a 的对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Batch b</source>
        <translation>批大小 b</translation>
    </message>
    <message>
        <source>Sequence s</source>
        <translation>序列 s</translation>
    </message>
    <message>
        <source>Size regions</source>
        <translation>规模区间</translation>
    </message>
    <message>
        <source>The smallest hidden size h to measure: the width of a layer, all its heads together.</source>
        <translation>要测量的最小隐藏维度 h：一层的宽度，所有头合计。</translation>
    </message>
    <message>
        <source>The largest hidden size h to measure.</source>
        <translation>要测量的最大隐藏维度 h。</translation>
    </message>
    <message>
        <source>Only hidden sizes that are a multiple of this; empty: all that the heads and the alignment allow.</source>
        <translation>仅取此数倍数的隐藏维度；留空：头数和对齐允许的全部。</translation>
    </message>
    <message>
        <source>At most so many points a curve, spread evenly over it; empty: all.</source>
        <translation>每条曲线最多这么多点，均匀分布；留空：全部。</translation>
    </message>
    <message>
        <source>Batch b: how many sequences are computed at once.</source>
        <translation>批大小 b：同时计算多少个序列。</translation>
    </message>
    <message>
        <source>Sequence length s: how many tokens attend to each other; the work grows with its square.</source>
        <translation>序列长度 s：有多少个词元相互关注；工作量随其平方增长。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>What the head dimension h/a must be: &quot;multiple of 64&quot;, &quot;any&quot;, or a list, a curve each: 64 stands for a multiple of 64, =8 for a largest power of two of exactly 8.</source>
        <translation>头维度 h/a 的要求：“64 的倍数”、“任意”，或一个列表，每项一条曲线：64 表示 64 的倍数，=8 表示 2 的最大幂恰为 8。</translation>
    </message>
    <message>
        <source>Lays the published figure&apos;s curves under the measurement, dashed.</source>
        <translation>在测量结果下以虚线显示已发表的图的曲线。</translation>
    </message>
</context>
<context>
    <name>headroom::SweepSetup</name>
    <message>
        <source>%1 · about %2 · %3</source>
        <translation>%1 · 约 %2 · %3</translation>
    </message>
    <message>
        <source>No sweep yet</source>
        <translation>尚无扫描</translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>fits: %1 free on the device</source>
        <translation>可容纳：设备空闲 %1</translation>
    </message>
    <message>
        <source>%1 will be skipped: %2 free on the device</source>
        <translation>将跳过 %1：设备空闲 %2</translation>
    </message>
    <message>
        <source>%1 free on the device</source>
        <translation>设备空闲 %1</translation>
    </message>
</context>
<context>
    <name>headroom::WindowActions</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;PNG image…</source>
        <translation>PNG 图像(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>SVG 绘图(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;DF page…</source>
        <translation>PDF 页面(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;weep column</source>
        <translation>扫描栏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Point column</source>
        <translation>数据点栏(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Curves in the figure&apos;s colours</source>
        <translation>曲线用原图颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Curves for colour-&amp;blind readers</source>
        <translation>曲线适合色觉障碍者(&amp;B)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen these runs at the next start</source>
        <translation>下次启动时重新打开这些运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;CSV of every point…</source>
        <translation>所有点的 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV of &amp;what is shown…</source>
        <translation>所显示内容的 CSV(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy c&amp;ommand</source>
        <translation>复制命令(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Automatically chosen</source>
        <translation>自动选择(&amp;A)</translation>
    </message>
    <message>
        <source>In this process, and after a fault of the device in a child process, which can be ended.</source>
        <translation>在本进程中测量；设备出错后改在可以终止的子进程中测量。</translation>
    </message>
    <message>
        <source>&amp;This process</source>
        <translation>本进程(&amp;T)</translation>
    </message>
    <message>
        <source>After a fault of the device that cannot be cured, the run ends.</source>
        <translation>设备发生无法恢复的错误后，运行结束。</translation>
    </message>
    <message>
        <source>A &amp;child process</source>
        <translation>子进程(&amp;C)</translation>
    </message>
    <message>
        <source>Whatever happens to the device, the window stays alive. Telemetry is read ten times a second at most.</source>
        <translation>无论设备发生什么，窗口都保持可用。遥测最多每秒读取十次。</translation>
    </message>
    <message>
        <source>&amp;Measure in</source>
        <translation>测量位置(&amp;M)</translation>
    </message>
    <message>
        <source>Go &amp;to the figure</source>
        <translation>转到图(&amp;T)</translation>
    </message>
</context>
<context>
    <name>headroom::WindowBody</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>1 point</source>
        <translation>1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
</context>
</TS>
