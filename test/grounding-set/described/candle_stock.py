import matplotlib.pyplot as plt

days = ['Mar 1', 'Mar 2', 'Mar 3', 'Mar 4', 'Mar 5', 'Mar 8', 'Mar 9', 'Mar 10']
open_ = [50.0, 52.1, 53.4, 51.0, 49.2, 50.8, 54.0, 57.2]
close = [52.0, 53.5, 51.2, 49.0, 50.6, 54.1, 57.0, 56.1]
high = [52.8, 54.2, 54.0, 51.6, 51.1, 54.9, 57.8, 58.5]
low = [49.4, 51.5, 50.6, 48.2, 48.7, 50.2, 53.3, 55.4]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    color = 'green' if close[i] >= open_[i] else 'red'
    ax.vlines(i, low[i], high[i], color='black', linewidth=1)
    ax.bar(i, abs(close[i] - open_[i]), bottom=min(open_[i], close[i]), width=0.6, color=color, edgecolor='black')
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_title('Daily Share Price of Lumen Foods')
ax.set_xlabel('Trading Day')
ax.set_ylabel('Price (USD)')
ax.grid(True, alpha=0.3)
plt.show()
