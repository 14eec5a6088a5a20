import matplotlib.pyplot as plt
import numpy as np

# Data
months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
oslo = [-4, -3, 1, 6, 12, 16, 18, 17, 12, 7, 2, -3]
madrid = [6, 8, 11, 13, 17, 23, 26, 25, 21, 15, 10, 7]
sydney = [24, 23, 22, 19, 16, 14, 13, 14, 16, 18, 20, 22]

# Create the plot
plt.figure(figsize=(10, 6))
plt.plot(months, oslo, marker='o', color='royalblue', linewidth=2, label='Oslo')
plt.plot(months, madrid, marker='s', color='crimson', linewidth=2, label='Madrid')
plt.plot(months, sydney, marker='^', color='seagreen', linewidth=2, linestyle='--', label='Sydney')

# Annotate the warmest month in Madrid
plt.annotate('Madrid peak: 26°C', xy=(6, 26), xytext=(7.6, 28),
             arrowprops=dict(facecolor='black', arrowstyle='->'))

plt.title('Average Monthly Temperature in Three Cities', fontsize=14, fontweight='bold')
plt.xlabel('Month')
plt.ylabel('Temperature (°C)')
plt.ylim(-8, 31)
plt.axhline(0, color='gray', linewidth=0.8)
plt.legend(loc='lower center', ncol=3)
plt.grid(True, linestyle=':', alpha=0.6)
plt.tight_layout()
plt.show()
