import matplotlib.pyplot as plt

steps = ['2021 profit', 'New clients', 'Price rise', 'Wages', 'Energy', 'Tax', '2022 profit']
delta = [50, 24, 10, -18, -12, -6, None]
fig, ax = plt.subplots(figsize=(10, 6))
run = 0
for i, (s, d) in enumerate(zip(steps, delta)):
    if i == 0:
        ax.bar(i, d, color='gray')
        ax.text(i, d + 1, f'{d}', ha='center')
        run = d
    elif d is None:
        ax.bar(i, run, color='gray')
        ax.text(i, run + 1, f'{run}', ha='center')
    else:
        ax.bar(i, d, bottom=run, color='seagreen' if d > 0 else 'indianred')
        ax.text(i, max(run, run + d) + 1, f'{d:+d}', ha='center')
        ax.plot([i - 1.4, i + 0.4], [run, run], color='black', linewidth=0.7)
        run += d
ax.set_xticks(range(len(steps)))
ax.set_xticklabels(steps)
ax.set_ylabel('Million €')
ax.set_ylim(0, 100)
ax.set_title('Profit Bridge from 2021 to 2022')
plt.tight_layout()
plt.show()
