import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
visitors = [20, 22, 28, 33, 39, 45, 58, 62, 47, 36, 25, 30]

plt.figure(figsize=(11, 5))
plt.plot(months, visitors, marker='o', color='crimson', linewidth=2, markersize=7, label='Visitors')
plt.annotate('Summer peak', xy=(7, 62), xytext=(8.5, 66), arrowprops=dict(arrowstyle='->', color='black'))
plt.title('Monthly Museum Visitors')
plt.xlabel('Month')
plt.ylabel('Visitors (thousands)')
plt.ylim(0, 75)
plt.grid(True, linestyle=':')
plt.legend(loc='upper left')
plt.tight_layout()
plt.show()
