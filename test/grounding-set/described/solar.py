import matplotlib.pyplot as plt

# Monthly output of a rooftop solar installation
months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
output = [180, 240, 390, 520, 610, 660, 680, 590, 450, 310, 200, 150]

plt.figure(figsize=(10, 6))
plt.plot(months, output, color='darkorange', marker='o', linestyle='-', linewidth=2, label='Rooftop array')
plt.title('Monthly Solar Power Output in 2023')
plt.xlabel('Month')
plt.ylabel('Energy (kWh)')
plt.grid(True, linestyle='--', alpha=0.6)
plt.legend()
plt.tight_layout()
plt.show()
