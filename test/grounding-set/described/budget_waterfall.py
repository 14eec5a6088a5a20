import matplotlib.pyplot as plt

steps = ['Opening', 'Tickets', 'Donations', 'Salaries', 'Rent', 'Closing']
change = [100, 80, 30, -90, -45, 75]
bottom = [0, 100, 180, 120, 75, 0]
colors = ['gray', 'green', 'green', 'red', 'red', 'gray']

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(steps, [abs(v) for v in change], bottom=bottom, color=colors)
for i, v in enumerate(change):
    ax.text(i, bottom[i] + abs(v) + 3, f'{v:+d}' if 0 < i < 5 else str(v), ha='center')
ax.set_title('Theatre Budget Waterfall')
ax.set_ylabel('Thousand Euros')
ax.set_xlabel('Item')
ax.set_ylim(0, 230)
plt.show()
