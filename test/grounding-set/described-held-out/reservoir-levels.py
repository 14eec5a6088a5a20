import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
north = [62, 66, 71, 78, 84, 81, 70, 58, 47, 44, 51, 59]
south = [48, 50, 55, 57, 60, 54, 43, 33, 26, 24, 30, 41]

plt.figure(figsize=(9, 5))
plt.plot(months, north, marker='o', color='navy', linewidth=2, label='Northfield')
plt.plot(months, south, marker='s', color='crimson', linestyle='--', linewidth=2, label='Southmere')
plt.axhline(40, color='gray', linestyle=':', label='Drought warning (40%)')
plt.title('Reservoir Storage in 2022')
plt.xlabel('Month')
plt.ylabel('Storage (% of capacity)')
plt.ylim(0, 100)
plt.legend(loc='upper right')
plt.annotate('Peak: 84%', xy=(4, 84), xytext=(5.2, 93), arrowprops=dict(arrowstyle='->'))
plt.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
