import matplotlib.pyplot as plt

labels = ['Start', 'Sales', 'Services', 'Wages', 'Rent', 'Taxes', 'End']
change = [120, 90, 35, -75, -30, -20, 0]
fig, ax = plt.subplots(figsize=(9, 6))
level = 0
for i, (lab, ch) in enumerate(zip(labels, change)):
    if lab == 'End':
        ax.bar(i, level, color='tab:blue')
        ax.text(i, level + 4, str(level), ha='center')
    elif i == 0:
        ax.bar(i, ch, color='tab:blue')
        ax.text(i, ch + 4, str(ch), ha='center')
        level = ch
    else:
        bottom = level if ch > 0 else level + ch
        ax.bar(i, abs(ch), bottom=bottom, color='tab:green' if ch > 0 else 'tab:red')
        ax.text(i, bottom + abs(ch) + 4, f'{ch:+d}', ha='center')
        level += ch
ax.set_xticks(range(len(labels)))
ax.set_xticklabels(labels)
ax.set_ylim(0, 280)
ax.set_ylabel('Cash (thousand USD)')
ax.set_title('Cash Flow Waterfall, Fiscal Year 2023')
plt.savefig('q2_40_waterfall.png')
