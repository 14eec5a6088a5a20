import matplotlib.pyplot as plt

# Electric vehicle sales by region
years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
europe = [0.19, 0.22, 0.31, 0.40, 0.59, 1.36, 2.27, 2.68]
china = [0.21, 0.34, 0.58, 1.08, 1.06, 1.14, 3.25, 5.92]
usa = [0.11, 0.16, 0.20, 0.36, 0.33, 0.30, 0.63, 0.99]

fig, ax = plt.subplots(figsize=(9, 6))
ax.plot(years, europe, label='Europe', color='blue', marker='o')
ax.plot(years, china, label='China', color='red', marker='s', linestyle='--')
ax.plot(years, usa, label='United States', color='green', marker='^', linestyle=':')
ax.set_xlabel('Year')
ax.set_ylabel('Sales (millions of vehicles)')
ax.set_title('Electric Vehicle Sales by Region, 2015-2022')
ax.legend(loc='upper left')
plt.show()
