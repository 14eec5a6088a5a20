import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rate = [0.25, 0.25, 0.5, 0.5, 1.0, 1.0, 1.75, 2.5, 2.5, 3.25, 4.0, 4.0]

plt.figure(figsize=(10, 5))
plt.step(months, rate, where='post', color='darkred', linewidth=2.5)
plt.title('Central Bank Policy Rate in 2022')
plt.xlabel('Month')
plt.ylabel('Interest Rate (%)')
plt.ylim(0, 5)
plt.grid(True, axis='y', linestyle='--')
plt.tight_layout()
plt.show()
