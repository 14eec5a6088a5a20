import matplotlib.pyplot as plt

countries = ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden', 'Switzerland']
kg = [12.0, 9.9, 9.0, 8.7, 8.4, 8.2, 7.9]
colors = ['saddlebrown'] + ['tan'] * 6

plt.figure(figsize=(10, 6))
bars = plt.bar(countries, kg, color=colors, edgecolor='black')
for b, v in zip(bars, kg):
    plt.text(b.get_x() + b.get_width() / 2, v + 0.15, f'{v}', ha='center')
plt.axhline(9.2, color='red', linestyle='--', label='Average: 9.2 kg')
plt.title('Annual Coffee Consumption per Person')
plt.xlabel('Country')
plt.ylabel('Consumption (kg)')
plt.ylim(0, 14)
plt.legend()
plt.grid(axis='y', alpha=0.4)
plt.show()
