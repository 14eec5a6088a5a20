import numpy as np
import matplotlib.pyplot as plt
c1 = [3, 8, 17, 29, 36, 24, 12, 5]; c2 = [1, 2, 6, 13, 22, 38, 31, 17]
edges = np.arange(0, 90, 10)
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
a.bar(edges[:-1], c1, width=10, align='edge', color='cornflowerblue', edgecolor='white'); a.set_title('(a) Before training')
b.bar(edges[:-1], c2, width=10, align='edge', color='indianred', edgecolor='white'); b.set_title('(b) After training')
a.axvline(42, color='k', ls='--'); b.axvline(54, color='k', ls='--')
a.text(52, 37, 'mean = 42'); b.text(24, 37, 'mean = 54')
for z in (a, b): z.set_xlabel('Test score'); z.set_xlim(0, 80); z.set_ylim(0, 42)
a.set_ylabel('Number of students')
plt.tight_layout(); plt.savefig('m20.png')
