import numpy as np
import matplotlib.pyplot as plt

brands = ['Samsung', 'Apple', 'Xiaomi', 'Oppo', 'Vivo']
y2021 = [272, 236, 191, 134, 128]
y2022 = [259, 226, 153, 103, 99]
y2023 = [227, 235, 146, 103, 88]
x = np.arange(len(brands))
w = 0.26
fig, ax = plt.subplots(figsize=(9, 5))
b1 = ax.bar(x - w, y2021, w, label='2021', color='#264653')
b2 = ax.bar(x, y2022, w, label='2022', color='#2a9d8f')
b3 = ax.bar(x + w, y2023, w, label='2023', color='#f4a261')
for b in (b1, b2, b3):
    ax.bar_label(b, padding=2, fontsize=8)
ax.set_xticks(x)
ax.set_xticklabels(brands)
ax.set_ylabel('Shipments (million units)')
ax.set_title('Smartphone Shipments by Brand')
ax.legend(title='Year')
ax.set_ylim(0, 300)
plt.tight_layout()
plt.savefig('phones_grouped.png')
