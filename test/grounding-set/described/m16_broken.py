import numpy as np
import matplotlib.pyplot as plt
m = ['SVM', 'RF', 'CNN', 'GPT-XL']; t = [2.1, 4.3, 9.5, 186]
fig, (a1, a2) = plt.subplots(2, 1, sharex=True, figsize=(5.5, 4.5), gridspec_kw=dict(hspace=0.08))
for a in (a1, a2):
    bars = a.bar(m, t, color=['#66c2a5', '#fc8d62', '#8da0cb', '#e78ac3'])
a1.set_ylim(170, 200); a2.set_ylim(0, 12)
a1.spines['bottom'].set_visible(False); a2.spines['top'].set_visible(False); a1.tick_params(bottom=False)
for i, v in enumerate(t):
    (a1 if v > 100 else a2).text(i, v + (0.8 if v > 100 else 0.2), f'{v:g}', ha='center')
k = dict(marker=[(-1, -0.5), (1, 0.5)], markersize=10, ls='none', color='k', mec='k', clip_on=False)
a1.plot([0, 1], [0, 0], transform=a1.transAxes, **k); a2.plot([0, 1], [1, 1], transform=a2.transAxes, **k)
a2.set_ylabel('Inference time (s)'); a2.set_xlabel('Model'); a1.set_title('Inference cost per 1k documents')
plt.savefig('m16.png')
