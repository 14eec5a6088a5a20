import matplotlib.pyplot as plt

q = ['Q1', 'Q2', 'Q3', 'Q4']
revenue = [1.8, 2.1, 2.0, 2.9]
channels = ['Web', 'App', 'Store', 'Phone']
orders = [420, 560, 310, 90]
fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(11, 4.5))
ax1.plot(q, revenue, color='darkorange', marker='D', linewidth=2)
for i, v in enumerate(revenue):
    ax1.annotate(f'{v}', (i, v), textcoords='offset points', xytext=(0, 8), ha='center')
ax1.set_title('(a) Quarterly revenue')
ax1.set_ylabel('Revenue (million EUR)')
ax1.set_ylim(1.0, 3.5)
bars = ax2.bar(channels, orders, color=['slateblue', 'slateblue', 'lightgray', 'lightgray'], edgecolor='black')
ax2.bar_label(bars)
ax2.set_title('(b) Orders by channel')
ax2.set_ylabel('Orders (thousands)')
ax2.set_ylim(0, 650)
fig.suptitle('Online Shop Report 2024')
plt.tight_layout()
plt.savefig('shop_two.png')
