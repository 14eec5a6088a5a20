import matplotlib.pyplot as plt

months = list(range(1, 13))
rain = [15, 20, 35, 70, 120, 210, 320, 290, 180, 85, 30, 12]

plt.figure(figsize=(9, 5))
plt.fill_between(months, rain, color='skyblue', alpha=0.6)
plt.plot(months, rain, color='navy')
plt.annotate('Monsoon peak', xy=(7, 320), xytext=(8.6, 330), arrowprops=dict(arrowstyle='->'))
plt.xticks(months)
plt.ylim(0, 360)
plt.xlabel('Month')
plt.ylabel('Rainfall (mm)')
plt.title('Monthly Rainfall in a Monsoon Climate')
plt.grid(True, linestyle='--', alpha=0.4)
plt.show()
