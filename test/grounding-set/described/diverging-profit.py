import matplotlib.pyplot as plt

branches = ['Oslo', 'Lyon', 'Porto', 'Ghent', 'Turin', 'Malmö', 'Cork', 'Graz']
profit = [4.2, -1.5, 2.8, -3.6, 6.1, 0.9, -0.4, 3.3]
colors = ['green' if p >= 0 else 'red' for p in profit]

plt.figure(figsize=(10, 5))
plt.bar(branches, profit, color=colors)
plt.axhline(0, color='black', linewidth=1)
for i, p in enumerate(profit):
    plt.text(i, p + (0.15 if p >= 0 else -0.45), f'{p:+.1f}', ha='center')
plt.ylim(-5, 7)
plt.xlabel('Branch')
plt.ylabel('Profit (million euros)')
plt.title('Branch Profit and Loss, 2024')
plt.tight_layout()
plt.show()
