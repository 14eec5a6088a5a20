import matplotlib.pyplot as plt

labels = ['2021 result', 'Tickets', 'Donations', 'Grants', 'Salaries', 'Stage', 'Rent', '2022 result']
delta = [80, 60, 25, 15, -45, -20, -10]
fig, ax = plt.subplots(figsize=(10, 6))
total = 0
for i, d in enumerate(delta):
    col = 'gray' if i == 0 else ('seagreen' if d > 0 else 'indianred')
    ax.bar(i, abs(d), bottom=min(total, total + d), color=col)
    ax.text(i, max(total, total + d) + 3, f'{d:+d}' if i else f'{d}', ha='center')
    total += d
ax.bar(7, total, color='gray')
ax.text(7, total + 3, str(total), ha='center')
ax.set_xticks(range(8))
ax.set_xticklabels(labels, rotation=30)
ax.set_ylabel('Thousand euros')
ax.set_ylim(0, 210)
ax.set_title('Opera House: From 2021 to 2022 Result')
plt.tight_layout()
plt.show()
