import matplotlib.pyplot as plt

langs = ['C', 'Rust', 'Go', 'Java', 'JavaScript', 'Python']
t = [1.0, 1.1, 1.9, 2.3, 6.8, 71.9]
fig, (top, bot) = plt.subplots(2, 1, sharex=True, figsize=(7, 5), gridspec_kw=dict(height_ratios=[1, 2.5], hspace=0.08))
for ax in (top, bot):
    bars = ax.bar(langs, t, color='peru')
top.set_ylim(60, 80)
bot.set_ylim(0, 10)
top.spines['bottom'].set_visible(False)
bot.spines['top'].set_visible(False)
top.tick_params(bottom=False)
for i, v in enumerate(t):
    a = top if v > 10 else bot
    a.text(i, v + 0.2, f'{v}x', ha='center', va='bottom')
d = 0.012
kw = dict(color='k', clip_on=False)
top.plot((-d, d), (-d * 2.5, d * 2.5), transform=top.transAxes, **kw)
bot.plot((-d, d), (1 - d, 1 + d), transform=bot.transAxes, **kw)
top.set_title('Relative run time (C = 1)')
bot.set_ylabel('Run time relative to C')
plt.show()
