import matplotlib.pyplot as plt
years = list(range(2005, 2016))
mobile = [44, 49, 55, 61, 66, 70, 74, 79, 83, 86, 88]
landline = [92, 90, 88, 85, 81, 77, 71, 66, 60, 55, 49]
plt.figure(figsize=(8, 4.8))
plt.plot(years, mobile, 'o-', color='tab:orange', label='Mobile phone')
plt.plot(years, landline, 's--', color='tab:blue', label='Landline')
plt.xticks(years)
plt.ylim(0, 100)
plt.xlabel('Year')
plt.ylabel('% of households')
plt.title('Households with a mobile phone and with a landline, 2005-2015')
plt.legend(loc='lower right')
plt.grid(True, alpha=0.4)
plt.show()
