import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']
anomaly = [-1.4, -0.6, 0.3, 0.9, -0.2, 1.1, 1.8, 1.5]
colors = ['blue' if a < 0 else 'red' for a in anomaly]

plt.figure(figsize=(9, 5))
plt.bar(months, anomaly, color=colors)
plt.axhline(0, color='black', linewidth=1)
plt.title('Temperature Anomaly at Fjord Station')
plt.xlabel('Month')
plt.ylabel('Anomaly (°C)')
plt.grid(axis='y', linestyle='--')
plt.show()
